import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { noFaults } from './faults.js';
import { forward } from './forward.js';

export interface ProxyRoute {
  readonly targetPort: number;
  /** Port to listen on; a free one where absent. */
  readonly port?: number;
}

/** A TCP proxy on 127.0.0.1 whose faults a test switches on and off while it runs. */
export interface TcpProxy {
  readonly port: number;
  /** 127.0.0.1:port */
  readonly address: string;
  /** Connections open at the moment. */
  connections(): number;
  /** Delays what passes from now on, each way. */
  slow(latencyMs: number, jitterMs?: number): void;
  /** Holds all bytes back; connections stay open and new ones are accepted. */
  freeze(): void;
  /** Ends every connection in order (FIN); new ones are served. */
  cut(): void;
  /** Breaks every connection off (RST); new ones are served. */
  reset(): void;
  /** Breaks every connection off and every new one too, as a host that is down. */
  refuse(): void;
  /** Ends all faults. */
  heal(): void;
  close(): Promise<void>;
}

export const tcpProxy = async ({ targetPort, port: wanted = 0 }: ProxyRoute): Promise<TcpProxy> => {
  const faults = noFaults();
  const pairs = new Set<readonly [Socket, Socket]>();

  const server = createServer({ allowHalfOpen: true }, (client) => {
    client.on('error', () => undefined);
    if (faults.refusing) return void client.resetAndDestroy();
    const upstream = connect({ port: targetPort, host: '127.0.0.1', allowHalfOpen: true });
    const pair = [client, upstream] as const;
    pairs.add(pair);
    upstream.on('error', () => client.resetAndDestroy());
    for (const [socket, other] of [pair, [upstream, client] as const])
      socket.once('close', () => {
        // After an orderly end the bytes still on their way are passed on first, then the end itself.
        if (!socket.readableEnded) other.destroy();
        if (other.destroyed) pairs.delete(pair);
      });
    for (const socket of pair) socket.setNoDelay();
    forward(client, upstream, faults);
    forward(upstream, client, faults);
  });
  server.listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const reset = () => {
    for (const sockets of pairs) for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port,
    address: `127.0.0.1:${port}`,
    connections: () => pairs.size,
    slow: (latencyMs, jitterMs = 0) => void Object.assign(faults, { latencyMs, jitterMs }),
    freeze: () => {
      faults.frozen = true;
    },
    cut: () => {
      for (const sockets of pairs) for (const socket of sockets) socket.end();
    },
    reset,
    refuse: () => {
      faults.refusing = true;
      reset();
    },
    heal: () => void Object.assign(faults, noFaults()),
    close: async () => {
      reset();
      server.close();
      await once(server, 'close');
    },
  };
};
