import { createServer } from 'node:net';

/**
 * Below the range from which systems take ports for outgoing connections: a client that keeps trying to reach a server
 * that is down could otherwise be given that server's own port, and keep it.
 */
const firstPort = 16_000;
const lastPort = 29_999;
const tries = 200;

export const isFree = (port: number, host = '127.0.0.1'): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

/** A free port that is none of `taken`. */
export const freePort = async (taken: ReadonlySet<number> = new Set()): Promise<number> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const port = firstPort + Math.floor(Math.random() * (lastPort - firstPort + 1));
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`no free port between ${firstPort} and ${lastPort} in ${tries} tries`);
};
