import { describe, expect, it } from '@jest/globals';
import { articleIdOfText, articleIdOfUrl, type IngestRequest } from '@khabar/contracts';
import { OutageError, type EventRecord, type RecordContext } from '@khabar/messaging';
import { orderOfRequest } from '../requests/article-of-request.js';
import { feedOf, page } from '../spec-support/fake-site.js';
import { assembleBench, eventually, type Bench } from '../spec-support/fetcher-bench.js';

const url = 'https://news.example/ar/1';
const text = 'مكتبة عامة جديدة\n\nافتتحت البلدية أمس مكتبة.';
const context = (attempt = 1): RecordContext => ({
  attempt,
  signal: new AbortController().signal,
  record: {} as EventRecord,
});

const ask = (bench: Bench, request: Partial<IngestRequest>, attempt = 1): Promise<void> =>
  bench.fetcher.handleRequest({ requestId: 'r1', kind: 'url', ...request } as IngestRequest, context(attempt));

describe('a request for a URL', () => {
  it('publishes the page with what the request says of it', async () => {
    const bench = assembleBench({ [url]: page('<p>a</p>') });
    await ask(bench, { url: `${url}#top`, title: 'ع', language: 'ar', externalId: 'x-1', source: 'Agency' });
    expect(bench.broker.dataOf('article.fetched')).toEqual([
      expect.objectContaining({
        articleId: articleIdOfUrl(url),
        url,
        externalId: 'x-1',
        source: { id: 'news.example', name: 'Agency', domain: 'news.example' },
        hints: { title: 'ع', language: 'ar' },
      }),
    ]);
  });

  it('publishes nothing where the content is what the broker already has', async () => {
    const bench = assembleBench({ [url]: page('<p>a</p>') });
    await ask(bench, { url });
    await ask(bench, { url, requestId: 'r2' });
    expect(bench.broker.events).toHaveLength(1);
    bench.site.pages.set(url, page('<p>b</p>'));
    await ask(bench, { url, requestId: 'r3' });
    const [first, second] = bench.broker.dataOf('article.fetched');
    expect(second?.['revision']).toBeGreaterThan(first?.['revision'] as number);
  });

  it('fails as transient where the page cannot be fetched this time, and drops nothing', async () => {
    const bench = assembleBench({ [url]: { outcome: 'failed', reason: 'dns', detail: 'no such host' } });
    await expect(ask(bench, { url })).rejects.toMatchObject({ name: 'TransientError', code: 'fetch-failed' });
    expect(bench.broker.events).toEqual([]);
  });

  it('withdraws an article that is gone, once, and only if it was there before', async () => {
    const bench = assembleBench({ [url]: { outcome: 'gone', status: 410 } });
    await ask(bench, { url });
    expect(bench.broker.dataOf('dropped')).toEqual([
      expect.objectContaining({ requestId: 'r1', reason: 'fetch-refused' }),
    ]);
    bench.site.pages.set(url, page('<p>a</p>'));
    await ask(bench, { url, requestId: 'r2' });
    bench.site.pages.set(url, { outcome: 'gone', status: 410 });
    await ask(bench, { url, requestId: 'r3' });
    await ask(bench, { url, requestId: 'r4' });
    expect(bench.broker.dataOf('gone')).toEqual([expect.objectContaining({ url, reason: 'gone' })]);
    bench.site.pages.set(url, page('<p>a</p>'));
    await ask(bench, { url, requestId: 'r5' });
    expect(bench.broker.dataOf('fetched')).toHaveLength(2);
  });

  it('leaves an outage to the consumer, and marks nothing as seen', async () => {
    const bench = assembleBench({ [url]: page('<p>a</p>') });
    bench.broker.failures.push(new OutageError('broker-away', 'no broker'));
    await expect(ask(bench, { url })).rejects.toMatchObject({ name: 'OutageError' });
    expect(bench.frontier.articles.get(articleIdOfUrl(url))?.acknowledged).toBeUndefined();
    await ask(bench, { url });
    expect(bench.broker.dataOf('fetched')).toHaveLength(1);
  });
});

describe('a text or page that is handed in', () => {
  it('is published as it is, under the id of its source and text', async () => {
    const bench = assembleBench({});
    await ask(bench, { kind: 'text', text, source: 'Agency', externalId: 'x-1' });
    expect(bench.broker.dataOf('fetched')).toEqual([
      expect.objectContaining({
        articleId: articleIdOfText('Agency', text),
        content: text,
        mediaType: 'text/plain',
        externalId: 'x-1',
        source: { id: 'Agency', name: 'Agency' },
        rights: { robots: 'unknown' },
      }),
    ]);
  });

  it('has the id of its URL where it has one', async () => {
    const bench = assembleBench({});
    await ask(bench, { kind: 'html', html: '<p>a</p>', url });
    expect(bench.broker.dataOf('fetched')[0]).toMatchObject({ articleId: articleIdOfUrl(url), mediaType: 'text/html' });
  });

  it('keeps the time it was fetched, but takes its revision from our clock', async () => {
    const bench = assembleBench({});
    const before = Date.now();
    await ask(bench, { kind: 'text', text, fetchedAt: '2001-01-01T00:00:00Z' });
    const [article] = bench.broker.dataOf('fetched');
    expect(article?.['fetchedAt']).toBe('2001-01-01T00:00:00Z');
    expect(article?.['revision']).toBeGreaterThanOrEqual(before);
  });

  it('is dropped with an audit record where there is nothing in it', async () => {
    const bench = assembleBench({});
    await ask(bench, { kind: 'text', text: ' \n ' });
    expect(bench.broker.dataOf('dropped')).toEqual([
      expect.objectContaining({ requestId: 'r1', reason: 'empty-content' }),
    ]);
  });
});

describe('a request for a feed', () => {
  it('follows it from now on', async () => {
    const feed = 'https://other.example/feed';
    const bench = assembleBench({ [feed]: feedOf(url), [url]: page('<p>a</p>') }, { KHABAR_FETCHER_FEEDS: '' });
    bench.fetcher.start();
    await ask(bench, { kind: 'feed', url: feed });
    await eventually(() => bench.broker.dataOf('fetched').length === 1);
    await bench.fetcher.stop(1_000);
  });
});

describe('the order of requests', () => {
  it('is kept for one article, and not imposed on different ones of one source', () => {
    const of = (request: Partial<IngestRequest>) => orderOfRequest({ requestId: 'r', ...request } as IngestRequest);
    expect(of({ kind: 'url', url: `${url}?utm_source=x` })).toBe(of({ kind: 'html', html: 'a', url }));
    expect(of({ kind: 'text', text: 'a', source: 's' })).not.toBe(of({ kind: 'text', text: 'b', source: 's' }));
    expect(of({ kind: 'feed', url })).toBe(url);
  });
});
