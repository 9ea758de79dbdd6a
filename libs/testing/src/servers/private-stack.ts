import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type Stack, type StackOptions, startStack, stopStack } from '@khabar/local';
import { type TcpProxy, tcpProxy } from '../proxy/tcp-proxy.js';
import { guard } from './guard.js';
import { runOwner } from './run-owner.js';

export interface PrivateStackOptions extends Omit<StackOptions, 'stateDir' | 'proxyPorts'> {
  /** Puts a proxy before each broker and the store. */
  readonly proxies?: boolean;
}

export interface PrivateStack extends Stack {
  /** By member: `broker-1`, `store`; empty unless asked for. */
  readonly proxies: Readonly<Record<string, TcpProxy>>;
  /** The brokers by way of their proxies; clients that begin there are led there for all they do. */
  readonly proxiedBrokers: readonly string[];
  /** The store by way of its proxy. */
  readonly proxiedMongoUrl: string;
  /** Stops the servers and removes their data. */
  remove(): Promise<void>;
}

const freePorts = async (count: number): Promise<number[]> => {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort(ports));
  return [...ports];
};

const proxiesOf = async (stack: Stack, proxyPorts: readonly number[]): Promise<Record<string, TcpProxy>> => {
  const store = { name: 'store', route: { targetPort: stack.member('store').port } };
  const brokers = proxyPorts.map((port, index) => ({
    name: `broker-${index + 1}`,
    route: { port, targetPort: stack.ports[`proxied-${index + 1}`] ?? 0 },
  }));
  const opened = await Promise.all(
    [store, ...brokers].map(async ({ name, route }) => [name, await tcpProxy(route)] as const),
  );
  return Object.fromEntries(opened);
};

/** A stack of a test's own, to kill and freeze; on free ports, gone at the latest when the test run ends. */
export const privateStack = async ({
  proxies: wanted = false,
  ...options
}: PrivateStackOptions = {}): Promise<PrivateStack> => {
  const stateDir = await mkdtemp(join(tmpdir(), 'khabar-private-'));
  guard(runOwner(), stateDir);
  const proxyPorts = wanted ? await freePorts(options.brokers ?? 1) : [];
  const stack = await startStack({ kafkaHeapMb: 384, mongoHeapMb: 512, ...options, stateDir, proxyPorts });
  const proxies = wanted ? await proxiesOf(stack, proxyPorts) : {};
  const storePort = proxies.store?.port ?? stack.member('store').port;
  return {
    ...stack,
    proxies,
    proxiedBrokers: wanted ? proxyPorts.map((port) => `127.0.0.1:${port}`) : stack.brokers,
    proxiedMongoUrl: `mongodb://127.0.0.1:${storePort}/?directConnection=true`,
    remove: async () => {
      await Promise.all(Object.values(proxies).map((proxy) => proxy.close()));
      await stopStack({ stateDir });
      await rm(stateDir, { recursive: true, force: true });
    },
  };
};
