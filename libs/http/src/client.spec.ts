import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { specClient } from './spec-site/spec-client.js';
import { startSpecSite, type Page, type SpecSite } from './spec-site/spec-site.js';

const html = '<!doctype html><meta charset="utf-8"><p>مكتبة عامة جديدة</p>';
const compressed: Readonly<Record<string, Buffer>> = {
  gzip: gzipSync(html),
  br: brotliCompressSync(html),
  zstd: zstdCompressSync(html),
};
const mebibyte = 1_048_576;
const bomb = gzipSync(Buffer.alloc(256 * mebibyte, 'a'));
const smallBomb = gzipSync(Buffer.alloc(4 * mebibyte, 'a'));

const drip = (response: ServerResponse): void => {
  const timer = setInterval(() => response.write('<p>'), 50);
  response.on('close', () => clearInterval(timer));
};

const pages: Readonly<Record<string, Page>> = {
  '/plain': (_request, response) => {
    const headers = { 'content-type': 'Text/HTML; charset=UTF-8', etag: '"v1"', 'last-modified': 'yesterday' };
    response.writeHead(200, headers).end(html);
  },
  '/conditional': (request, response) => {
    response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200).end();
  },
  '/gone': (_request, response) => response.writeHead(410).end(),
  '/busy': (_request, response) => response.writeHead(503, { 'retry-after': '7' }).end(),
  '/bomb': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
  '/small-bomb': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(smallBomb),
  '/stacked': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end('x'),
  '/odd-encoding': (_request, response) => response.writeHead(200, { 'content-encoding': 'lzma' }).end('x'),
  '/broken-gzip': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
  '/cut-gzip': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(html).subarray(0, 40)),
  '/announced': (_request, response) => response.end(Buffer.alloc(6 * mebibyte)),
  '/endless': (_request, response) => {
    const chunk = Buffer.alloc(65_536, 'a');
    const more = (): void => void (response.destroyed || response.write(chunk, more));
    more();
  },
  '/slow': (_request, response) => drip(response),
  '/silent': () => undefined,
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('half', () => response.destroy());
  },
  '/header-bomb': (_request, response) => response.writeHead(200, { 'x-big': 'x'.repeat(40_000) }).end(),
  '/image': (_request, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('png'),
  '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
};

describe('fetching', () => {
  let site: SpecSite;
  const client = specClient();
  const fetchPath = (path: string) => client.fetch({ url: site.url(path) });

  beforeAll(async () => {
    const encoded = Object.entries(compressed).map(([name, body]): [string, Page] => [
      `/${name}`,
      (_request, response) => response.writeHead(200, { 'content-encoding': name }).end(body),
    ]);
    site = await startSpecSite({
      ...pages,
      ...Object.fromEntries(encoded),
      '/hop': (_request, response) => {
        response.writeHead(301, { location: site.url('/plain').replace('//', '//user:secret@') }).end();
      },
    });
  });
  afterAll(async () => {
    await client.close();
    await site.close();
  });

  it('gives the text with its media type, charset, size and validators', async () => {
    expect(await fetchPath('/plain')).toEqual({
      outcome: 'fetched',
      status: 200,
      finalUrl: site.url('/plain'),
      mediaType: 'text/html',
      charset: 'utf-8',
      text: html,
      bytes: Buffer.byteLength(html),
      etag: '"v1"',
      lastModified: 'yesterday',
      redirects: [],
    });
  });

  it.each(Object.keys(compressed))('decompresses %s', async (name) => {
    expect(await fetchPath(`/${name}`)).toMatchObject({ outcome: 'fetched', text: html });
  });

  it('sends the validators and says when nothing changed', async () => {
    const result = await client.fetch({ url: site.url('/conditional'), etag: '"v1"' });
    expect(result).toEqual({ outcome: 'not-modified' });
  });

  it('tells gone from failed, with the wait that the server asks for', async () => {
    expect(await fetchPath('/gone')).toEqual({ outcome: 'gone', status: 410 });
    expect(await fetchPath('/missing')).toEqual({ outcome: 'gone', status: 404 });
    expect(await fetchPath('/busy')).toMatchObject({ reason: 'status', status: 503, retryAfterMs: 7_000 });
  });

  it('follows a redirect, and neither keeps nor sends credentials', async () => {
    const result = await fetchPath('/hop');
    expect(result).toMatchObject({ finalUrl: site.url('/plain'), redirects: [site.url('/hop')] });
    expect(site.requests.at(-1)?.headers.authorization).toBeUndefined();
  });

  it('gives up on endless redirects', async () => {
    expect(await fetchPath('/loop')).toMatchObject({ outcome: 'refused', reason: 'redirects' });
  });

  it('stops a decompression bomb by its ratio, and by its size, long before it is unpacked', async () => {
    expect(await fetchPath('/small-bomb')).toMatchObject({ outcome: 'refused', reason: 'ratio' });
    const before = process.memoryUsage().rss;
    expect(await fetchPath('/bomb')).toMatchObject({ outcome: 'refused', reason: 'too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * mebibyte);
  });

  it('refuses stacked, unknown and broken encodings', async () => {
    for (const path of ['/stacked', '/odd-encoding', '/broken-gzip']) {
      expect(await fetchPath(path)).toMatchObject({ outcome: 'refused', reason: 'encoding' });
    }
  });

  it('refuses a body over the limit, announced or not', async () => {
    const announced = await fetchPath('/announced');
    expect(announced).toMatchObject({ reason: 'too-large', detail: expect.stringContaining('announced 6291456') });
    expect(await fetchPath('/endless')).toMatchObject({ outcome: 'refused', reason: 'too-large' });
  });

  it('takes the start of a longer body where that is asked for', async () => {
    const result = await client.fetch({ url: site.url('/endless'), truncateAtBytes: 100 });
    expect(result).toMatchObject({ outcome: 'fetched', text: 'a'.repeat(100), bytes: 100 });
  });

  it('refuses a header over the limit', async () => {
    expect(await fetchPath('/header-bomb')).toMatchObject({ outcome: 'refused', reason: 'too-large' });
  });

  it('refuses media types that were not asked for', async () => {
    const result = await client.fetch({ url: site.url('/image'), accept: ['text/html'] });
    expect(result).toMatchObject({ reason: 'media-type', detail: expect.stringContaining('image/png') });
  });

  it('ends at the deadline although something keeps dripping', async () => {
    const hasty = specClient({ KHABAR_FETCH_TIMEOUT_MS: '300' });
    for (const path of ['/slow', '/silent']) {
      const started = performance.now();
      expect(await hasty.fetch({ url: site.url(path) })).toMatchObject({ outcome: 'failed', reason: 'timeout' });
      expect(performance.now() - started).toBeLessThan(1_500);
    }
    await hasty.close();
  });

  it('fails, and does not deliver, when the body was cut off', async () => {
    expect(await fetchPath('/cut')).toMatchObject({ outcome: 'failed', reason: 'reset' });
    expect(await fetchPath('/cut-gzip')).toMatchObject({ outcome: 'failed', reason: 'reset' });
  });

  it('tells an unknown host from a closed port', async () => {
    expect(await client.fetch({ url: 'http://nowhere.test/' })).toMatchObject({ outcome: 'failed', reason: 'dns' });
    const result = await client.fetch({ url: 'http://site.test:1/' });
    expect(result).toMatchObject({ outcome: 'failed', reason: 'connect' });
  });

  it('throws the reason of an abort, because that is the wish of the caller', async () => {
    const controller = new AbortController();
    const fetching = client.fetch({ url: site.url('/silent'), signal: controller.signal });
    controller.abort(new Error('partition was revoked'));
    await expect(fetching).rejects.toThrow('partition was revoked');
  });

  it('lets a check before each hop end the fetch', async () => {
    const seen: string[] = [];
    const result = await client.fetch({
      url: site.url('/hop'),
      beforeHop: async (url) => {
        seen.push(url.pathname);
        return url.pathname === '/plain' ? { outcome: 'refused', reason: 'robots', detail: 'no' } : undefined;
      },
    });
    expect(seen).toEqual(['/hop', '/plain']);
    expect(result).toMatchObject({ reason: 'robots' });
  });
});
