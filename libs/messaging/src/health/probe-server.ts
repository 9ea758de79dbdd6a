import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Health } from './consumer-health.js';

export interface ProbeServer {
  /** The real port, also where 0 was asked for. */
  readonly port: number;
  close(): Promise<void>;
}

export interface ProbeOptions {
  readonly host: string;
  readonly port: number;
  readonly live: () => Health;
  readonly ready: () => Promise<Health>;
}

export class ProbePortError extends Error {
  override readonly name = 'ProbePortError';
}

const answer = (response: ServerResponse, health: Health): void => {
  response.writeHead(health.ok ? 200 : 503, { 'content-type': 'application/json' });
  response.end(JSON.stringify(health.ok ? { status: 'ok' } : { status: 'failing', reason: health.reason }));
};

const unknownPath = (response: ServerResponse): void => {
  response.writeHead(404, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ status: 'unknown path', paths: ['/health/live', '/health/ready'] }));
};

/**
 * Answers `GET /health/live` and `/health/ready` with 200 or 503 and the reason.
 * @throws ProbePortError naming KHABAR_HTTP_PORT where it cannot be opened.
 */
export const startProbeServer = async ({ host, port, live, ready }: ProbeOptions): Promise<ProbeServer> => {
  const server = createServer((request, response) => {
    if (request.url === '/health/live') return answer(response, live());
    if (request.url !== '/health/ready') return unknownPath(response);
    void ready().then((health) => answer(response, health));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new ProbePortError(`KHABAR_HTTP_PORT: cannot listen on ${host}:${port}: ${cause.message}`, { cause })),
    );
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
