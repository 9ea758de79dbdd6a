import { afterEach, describe, expect, it } from '@jest/globals';
import { articleIdOfUrl } from '@khabar/contracts';
import { OutageError, PermanentError } from '@khabar/messaging';
import { feedOf, page } from '../spec-support/fake-site.js';
import { assembleBench, eventually, feedUrl, type Bench } from '../spec-support/fetcher-bench.js';

const first = 'https://news.example/ar/1';
const second = 'https://news.example/ar/2';
const robots = 'https://news.example/robots.txt';
const library = page('<p>مكتبة عامة جديدة</p>');
const museum = page('<p>متحف جديد</p>');

let bench: Bench;
const run = (pages: Parameters<typeof assembleBench>[0], env?: Record<string, string>): Bench => {
  bench = assembleBench(pages, env);
  bench.fetcher.start();
  return bench;
};
const articles = (): Record<string, unknown>[] => bench.broker.dataOf('article.fetched');
const drops = (): Record<string, unknown>[] => bench.broker.dataOf('article.dropped');

afterEach(() => bench.fetcher.stop(1_000));

describe('following a feed', () => {
  it('publishes each of its pages once, with what the feed says of it', async () => {
    const { site } = run({ [feedUrl]: feedOf(first, second), [first]: library, [second]: museum });
    await eventually(() => site.asked.filter((url) => url === feedUrl).length >= 3);
    expect(articles()).toHaveLength(2);
    expect(articles()[0]).toMatchObject({
      articleId: articleIdOfUrl(first),
      url: first,
      source: { id: 'news.example', name: 'أخبار المدينة' },
      mediaType: 'text/html',
      content: '<p>مكتبة عامة جديدة</p>',
      hints: { title: `عن ${first}`, feedUrl },
      rights: { robots: 'allowed' },
    });
    expect(site.asked.filter((url) => url !== feedUrl)).toEqual([first, second]);
  });

  it('asks conditionally once everything is taken, and finds pages that are new', async () => {
    const etags: (string | undefined)[] = [];
    const { site } = run({
      [feedUrl]: ({ etag }) => {
        etags.push(etag);
        return feedOf(first);
      },
      [first]: library,
      [second]: museum,
    });
    await eventually(() => etags.length >= 2);
    expect(etags.slice(0, 2)).toEqual([undefined, '"1"']);
    site.pages.set(feedUrl, feedOf(second));
    await eventually(() => articles().length === 2);
  });

  it('drops what is no feed with one audit record, and keeps the cause with the feed', async () => {
    const { site, feeds } = run({ [feedUrl]: page('<!doctype html><title>Home</title>') });
    await eventually(() => site.asked.length >= 3);
    expect(drops()).toHaveLength(1);
    expect(drops()[0]).toMatchObject({ url: feedUrl, reason: 'not-a-feed', stage: 'fetch' });
    expect(drops()[0]?.['detail']).toContain('beginning with "<!doctype html>');
    await eventually(() => feeds.feeds.get(feedUrl)?.lastError?.includes('Home') ?? false);
  });

  it('goes on with a feed that failed, and forgets the failure', async () => {
    const { site, feeds } = run({
      [feedUrl]: { outcome: 'failed', reason: 'timeout', detail: 'late' },
      [first]: library,
    });
    await eventually(() => (feeds.feeds.get(feedUrl)?.failures ?? 0) >= 2);
    site.pages.set(feedUrl, feedOf(first));
    await eventually(() => feeds.feeds.get(feedUrl)?.failures === 0);
    expect(articles()).toHaveLength(1);
    expect(feeds.feeds.get(feedUrl)?.lastError).toBeUndefined();
  });
});

describe('a page that a feed names', () => {
  it('is dropped with its audit record where robots.txt disallows it, and left alone then', async () => {
    const { site } = run({
      [feedUrl]: feedOf(first),
      [robots]: page('User-agent: KhabarBot\nDisallow: /ar/', { mediaType: 'text/plain' }),
    });
    await eventually(() => site.asked.filter((url) => url === feedUrl).length >= 3);
    expect(drops()).toEqual([expect.objectContaining({ url: first, reason: 'robots-disallowed' })]);
    expect(site.asked).not.toContain(first);
  });

  it('is dropped with its audit record where it is refused, empty, or not there', async () => {
    const third = 'https://news.example/ar/3';
    run({
      [feedUrl]: feedOf(first, second, third),
      [first]: { outcome: 'refused', reason: 'too-large', detail: 'more than 5242880 bytes' },
      [second]: page(' \n'),
    });
    await eventually(() => drops().length === 3);
    expect(drops()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ url: first, reason: 'fetch-refused', detail: 'too-large: more than 5242880 bytes' }),
        expect.objectContaining({ url: second, reason: 'empty-content' }),
        expect.objectContaining({ url: third, reason: 'fetch-refused' }),
      ]),
    );
  });

  it('is tried again later when its fetch fails, also after the feed has forgotten it', async () => {
    let tries = 0;
    const { site, deferrals } = run({
      [feedUrl]: feedOf(first),
      [first]: () => {
        tries += 1;
        return tries < 3 ? { outcome: 'failed', reason: 'status', status: 503, detail: 'answered 503' } : library;
      },
    });
    await eventually(() => tries === 1);
    site.pages.set(feedUrl, feedOf());
    await eventually(() => articles().length === 1);
    expect(articles()[0]).toMatchObject({ url: first, hints: { title: `عن ${first}` } });
    await eventually(() => deferrals.pages.size === 0);
  });

  it('is given up with an audit record after its last try', async () => {
    const { site } = run(
      { [feedUrl]: feedOf(first), [first]: { outcome: 'failed', reason: 'timeout', detail: 'late' } },
      { KHABAR_FETCHER_ATTEMPTS: '3' },
    );
    await eventually(() => drops().length === 1);
    expect(drops()[0]).toMatchObject({ url: first, detail: 'gave up after 3 tries: timeout: late' });
    expect(site.asked.filter((url) => url === first)).toHaveLength(3);
  });
});

describe('publishing', () => {
  it('that fails leaves the page unseen, so that it is fetched again', async () => {
    bench = assembleBench({ [feedUrl]: feedOf(first), [first]: library });
    bench.broker.failures.push(new Error('a bug'));
    bench.fetcher.start();
    await eventually(() => articles().length === 1);
    expect(bench.site.asked.filter((url) => url === first)).toHaveLength(2);
    expect(bench.frontier.articles.get(articleIdOfUrl(first))?.acknowledged).toBeDefined();
  });

  it('waits while the broker is away: nothing is seen, nothing dropped, nothing claimed, and it goes on by itself', async () => {
    bench = assembleBench(
      { [feedUrl]: feedOf(first, second), [first]: library, [second]: museum },
      { KHABAR_FETCHER_CONCURRENCY: '1' },
    );
    const away = Array.from({ length: 8 }, () => new OutageError('broker-away', 'no broker'));
    bench.broker.failures.push(...away);
    bench.fetcher.start();
    await eventually(() => bench.broker.failures.length < 6);
    expect(bench.frontier.articles.get(articleIdOfUrl(first))?.acknowledged).toBeUndefined();
    expect(bench.site.asked).toEqual([feedUrl, first]);
    await eventually(() => articles().length === 2);
    expect(drops()).toEqual([]);
    expect(bench.site.asked.filter((url) => url !== feedUrl)).toEqual([first, second]);
  });

  it('stops waiting when the service stops, and leaves the page for the next start', async () => {
    bench = assembleBench({ [feedUrl]: feedOf(first), [first]: library });
    bench.broker.failures.push(...Array.from({ length: 10_000 }, () => new OutageError('broker-away', 'no broker')));
    bench.fetcher.start();
    await eventually(() => bench.broker.failures.length < 9_999);
    await bench.fetcher.stop(1_000);
    expect(articles()).toEqual([]);
    expect(bench.frontier.articles.get(articleIdOfUrl(first))?.acknowledged).toBeUndefined();
  });

  it('that can never work drops the page with an audit record', async () => {
    bench = assembleBench({ [feedUrl]: feedOf(first), [first]: library });
    bench.broker.failures.push(new PermanentError('record-too-large', 'the record has 9000000 bytes'));
    bench.fetcher.start();
    await eventually(() => drops().length === 1);
    expect(drops()[0]).toMatchObject({ url: first, detail: 'the record has 9000000 bytes' });
    expect(articles()).toEqual([]);
  });
});
