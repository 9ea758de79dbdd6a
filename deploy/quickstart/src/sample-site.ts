import { createServer, type Server } from 'node:http';
import { glob, readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const siteFolder = join(import.meta.dirname, '..', 'sample-site');

export interface SampleSite {
  readonly feeds: readonly string[];
  close(): Promise<void>;
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`port ${port} (KHABAR_SAMPLE_PORT) of the sample site is taken; set another one`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Serves the pages and feeds that the repository carries, on loopback. */
export const startSampleSite = async (port: number): Promise<SampleSite> => {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(siteFolder, path)).then(
      (body) => response.writeHead(200, { 'content-type': mediaTypes[extname(path)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  const bound = await listen(server, port);
  return {
    feeds: ['ar', 'en'].map((language) => `http://127.0.0.1:${bound}/${language}/feed.xml`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Paths of the pages that the feeds of the site name. */
export const samplePages = async (): Promise<string[]> => {
  const pages: string[] = [];
  for await (const page of glob('*/*.html', { cwd: siteFolder })) pages.push(page);
  return pages;
};
