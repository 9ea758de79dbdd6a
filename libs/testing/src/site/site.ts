import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Pages, SiteRequest } from './page.js';

/** A web site on 127.0.0.1 made of data, which a test changes while it is served. */
export interface Site {
  /** http://127.0.0.1:port */
  readonly origin: string;
  readonly port: number;
  url(path: string): string;
  /** Adds or replaces one page. */
  set(path: string, page: Page): void;
  /** The address answers 404 from now on. */
  remove(path: string): void;
  /** All requests so far, oldest first; of one path where given. */
  requests(path?: string): readonly SiteRequest[];
  close(): Promise<void>;
}

const notFound: Page = { status: 404, body: 'not found', type: 'text/plain' };
const redirectStatus = 302;

const send = (response: ServerResponse, page: Page): void => {
  if (page.reset) return void response.socket?.resetAndDestroy();
  const status = page.status ?? (page.location === undefined ? 200 : redirectStatus);
  response.writeHead(status, {
    'content-type': page.type ?? 'text/html; charset=utf-8',
    ...(page.location !== undefined && { location: page.location }),
    ...page.headers,
  });
  response.end(page.body);
};

const requestOf = ({ method = '', url = '', headers }: IncomingMessage): SiteRequest => ({
  method,
  path: url,
  headers,
  at: Date.now(),
});

/** Serves the pages; those of a path with a query are found by the whole of it first, then without the query. */
export const site = async (pages: Pages = {}): Promise<Site> => {
  const served = new Map(Object.entries(pages));
  const log: SiteRequest[] = [];
  const pageOf = (request: SiteRequest): Page => {
    const found = served.get(request.path) ?? served.get(request.path.split('?')[0] ?? '') ?? notFound;
    return found.respond ? { ...found, ...found.respond(request) } : found;
  };
  const server = createServer((message, response) => {
    const request = requestOf(message);
    log.push(request);
    const page = pageOf(request);
    message.resume();
    void sleep(page.delayMs ?? 0, undefined, { ref: false }).then(() => send(response, page));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    url: (path) => `${origin}${path}`,
    set: (path, page) => void served.set(path, page),
    remove: (path) => void served.delete(path),
    requests: (path) => (path === undefined ? [...log] : log.filter((request) => request.path === path)),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
