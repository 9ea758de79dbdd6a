import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Page = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server on a free loopback port, for the specs of this library. */
export interface SpecSite {
  readonly port: number;
  readonly requests: IncomingMessage[];
  /** URL of a path, under the name that the specs resolve to the loopback. */
  url(path: string): string;
  close(): Promise<void>;
}

export const siteHost = 'site.test';

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

export const startSpecSite = async (pages: Readonly<Record<string, Page>>): Promise<SpecSite> => {
  const requests: IncomingMessage[] = [];
  const answer: RequestListener = (request, response) => {
    requests.push(request);
    const page = pages[request.url?.split('?', 1)[0] ?? ''];
    if (page) return page(request, response);
    response.writeHead(404).end();
  };
  const server = createServer(answer);
  const port = await listen(server);
  return {
    port,
    requests,
    url: (path) => `http://${siteHost}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
