import type { FetchRequest, FetchResult, HttpClient } from '@khabar/http';

type Answer = FetchResult | ((request: FetchRequest) => FetchResult | Promise<FetchResult>);

export interface FakeSite extends HttpClient {
  readonly pages: Map<string, Answer>;
  /** URLs that were asked for, robots.txt left out. */
  readonly asked: string[];
}

export const page = (text: string, more: Partial<Extract<FetchResult, { outcome: 'fetched' }>> = {}): FetchResult => ({
  outcome: 'fetched',
  status: 200,
  finalUrl: '',
  mediaType: 'text/html',
  charset: 'utf-8',
  text,
  bytes: text.length,
  redirects: [],
  ...more,
});

export const feedOf = (...links: string[]): FetchResult => {
  const items = links.map((link) => `<item><title>عن ${link}</title><link>${link}</link></item>`).join('');
  return page(`<rss version="2.0"><channel><title>أخبار المدينة</title>${items}</channel></rss>`, { etag: '"1"' });
};

/** A client whose answers the spec gives; what it does not know is gone. */
export const fakeSite = (pages: Readonly<Record<string, Answer>> = {}): FakeSite => {
  const known = new Map(Object.entries(pages));
  const asked: string[] = [];
  return {
    pages: known,
    asked,
    fetch: async (request) => {
      const { url, beforeHop, signal } = request;
      signal?.throwIfAborted();
      const stopped = await beforeHop?.(new URL(url), signal);
      if (stopped) return stopped;
      if (!url.endsWith('/robots.txt')) asked.push(url);
      const answer = known.get(url) ?? { outcome: 'gone', status: 404 };
      const result = await (typeof answer === 'function' ? answer(request) : answer);
      return result.outcome === 'fetched' ? { ...result, finalUrl: result.finalUrl || url } : result;
    },
    close: async () => undefined,
  };
};
