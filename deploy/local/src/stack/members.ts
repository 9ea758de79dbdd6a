import { join } from 'node:path';
import { brokerMember } from '../broker/broker.js';
import type { ProxiedListener } from '../broker/properties.js';
import { jarsOf } from '../java/build.js';
import { type JavaTools, requireJavaTools } from '../java/tools.js';
import { storeMember } from '../store/store.js';
import { clusterIdOf } from './cluster.js';
import type { Member } from './member.js';
import type { StackState } from './state.js';
import { warmUp } from './warm-up.js';

export interface MemberSource {
  readonly stateDir: string;
  readonly state: StackState;
  readonly progress: (line: string) => void;
}

const portOf = (state: StackState, member: string): number => {
  const port = state.ports[member];
  if (port === undefined) throw new Error(`stack.json: no port of ${member}`);
  return port;
};

const proxiedListener = (state: StackState, id: number): ProxiedListener | undefined => {
  const advertisedPort = state.proxyPorts[id - 1];
  return advertisedPort === undefined ? undefined : { port: portOf(state, `proxied-${id}`), advertisedPort };
};

/** All members of a stack, ready to be started; their jars are built where they are not yet. */
export const membersOf = async ({ stateDir, state, progress }: MemberSource): Promise<Member[]> => {
  let found: Promise<JavaTools> | undefined;
  const tools = () => (found ??= requireJavaTools(progress));
  const [kafkaJars, storeJars] = await Promise.all([
    jarsOf({ module: 'kafka', tools, progress, warmUp }),
    jarsOf({ module: 'store', tools, progress, warmUp }),
  ]);
  const brokers = state.brokers.length;
  const clusterId = await clusterIdOf(stateDir, brokers);
  const ids = Array.from({ length: brokers }, (_, index) => index + 1);
  const controllerPorts = ids.map((id) => portOf(state, `controller-${id}`));
  return [
    storeMember({
      java: 'java',
      jars: storeJars,
      folder: join(stateDir, 'store'),
      port: portOf(state, 'store'),
      heapMb: state.mongoHeapMb,
    }),
    ...ids.map((id) =>
      brokerMember({
        java: 'java',
        jars: kafkaJars,
        id,
        folder: join(stateDir, `broker-${id}`),
        port: portOf(state, `broker-${id}`),
        controllerPorts,
        clusterId,
        heapMb: state.kafkaHeapMb,
        proxied: proxiedListener(state, id),
      }),
    ),
  ];
};
