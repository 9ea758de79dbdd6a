import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { articleIdOfUrl, topics } from '@khabar/contracts';
import { createHttpClient } from '@khabar/http';
import { applyTopics, classifyFailure, EventPublisher, kafkaConnection, readTopicsFile } from '@khabar/messaging';
import { connectStore, type Store } from '@khabar/store';
import { createLogger } from '@khabar/telemetry';
import {
  eventually,
  foreignKafka,
  rssPage,
  site as startSite,
  testServers,
  uniqueName,
  type ForeignKafka,
  type ForeignRecord,
  type Site,
} from '@khabar/testing';
import { assembleFetcher, type Fetcher } from './assembly/assemble-fetcher.js';
import { readSettings, type FetcherSettings } from './settings.js';

jest.setTimeout(120_000);

const topicsFile = resolve(import.meta.dirname, '../../../deploy/kafka/topics.yaml');
const pageCount = 60;

let settings: FetcherSettings;
let foreign: ForeignKafka;
let store: Store;
let publisher: EventPublisher;
let site: Site;
const running: Fetcher[] = [];

const startFetcher = (owner: string): Fetcher => {
  const fetcher = assembleFetcher({
    settings,
    client: createHttpClient(settings),
    publish: async (event) => void (await publisher.publish([event])),
    frontier: store.frontier,
    deferrals: store.deferrals,
    feeds: store.feeds,
    classify: (error) => classifyFailure(store.classifyError)(error).errorClass,
    owner,
    logger: createLogger('spec', { level: 'silent' }),
    now: Date.now,
    intake: new AbortController(),
  });
  fetcher.start();
  running.push(fetcher);
  return fetcher;
};

const published = async (topic: string): Promise<ForeignRecord[]> =>
  (await foreign.readTopic(topic)).filter(({ value }) => value?.toString().includes(site.origin));

const linkTo = (index: number) => ({ title: `خبر ${index}`, link: site.url(`/ar/${index}`) });

beforeAll(async () => {
  const { brokers, mongoUrl } = await testServers();
  site = await startSite();
  settings = readSettings({
    KHABAR_KAFKA_BROKERS: brokers.join(','),
    KHABAR_MONGO_URL: mongoUrl,
    KHABAR_MONGO_DATABASE: uniqueName('fetcher'),
    KHABAR_FETCHER_FEEDS: site.url('/feed'),
    KHABAR_FETCHER_HOST_DELAY_MS: '0',
    KHABAR_FETCHER_POLL_INTERVAL_MS: '200',
    KHABAR_FETCHER_IDLE_MS: '50',
    KHABAR_FETCHER_BACKOFF_MS: '50',
    KHABAR_FETCHER_LEASE_MS: '1000',
    KHABAR_FETCH_ALLOW_PRIVATE: 'true',
    KHABAR_FETCH_PORTS: '*',
  });
  const connection = kafkaConnection({ settings, service: 'fetcher' });
  await applyTopics(connection, await readTopicsFile(topicsFile), { replication: 1 });
  foreign = foreignKafka(brokers);
  store = await connectStore(settings);
  publisher = new EventPublisher(connection);
  site.set(
    '/feed',
    rssPage(
      'أخبار',
      Array.from({ length: pageCount }, (_, index) => linkTo(index)),
    ),
  );
  for (let index = 0; index < pageCount; index += 1) {
    site.set(`/ar/${index}`, { body: `<title>خبر ${index}</title><p>نص الخبر ${index}</p>`, delayMs: 20 });
  }
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((fetcher) => fetcher.stop(5_000)));
});

afterAll(async () => {
  await Promise.all([site.close(), foreign.close(), publisher.close(), store.close()]);
});

describe('the fetcher on a real broker and store', () => {
  it('publishes every page of a feed, shared by two replicas, each at one revision', async () => {
    startFetcher('replica-1');
    startFetcher('replica-2');
    const records = await eventually(
      async () => {
        const found = await published(topics.articlesRaw);
        expect(new Set(found.map(({ key }) => key?.toString())).size).toBe(pageCount);
        return found;
      },
      { timeoutMs: 60_000, pollMs: 250 },
    );
    expect(new Set(records.map(({ headers }) => headers['ce_id'])).size).toBe(pageCount);
    const [first] = records.filter(({ key }) => key?.toString() === articleIdOfUrl(site.url('/ar/0')));
    expect(first?.headers).toMatchObject({ ce_type: 'khabar.article.fetched.v1', ce_source: 'urn:khabar:fetcher' });
    expect(JSON.parse(first?.value?.toString() ?? '')).toMatchObject({
      content: expect.stringContaining('نص الخبر 0'),
    });
  });

  it('publishes nothing again after a restart, and then what is new', async () => {
    const before = (await published(topics.articlesRaw)).length;
    const polls = site.requests('/feed').length;
    startFetcher('replica-3');
    await eventually(() => expect(site.requests('/feed').length).toBeGreaterThan(polls + 2));
    expect(await published(topics.articlesRaw)).toHaveLength(before);

    site.set('/ar/new', { body: '<title>جديد</title><p>خبر جديد</p>' });
    site.set('/feed', rssPage('أخبار', [{ title: 'جديد', link: site.url('/ar/new') }]));
    await eventually(async () => expect(await published(topics.articlesRaw)).toHaveLength(before + 1));
  });

  it('tries a page again that failed, and drops one that is gone with an audit record', async () => {
    site.set('/ar/late', { status: 503 });
    site.set(
      '/feed',
      rssPage('أخبار', [
        { title: 'متأخر', link: site.url('/ar/late') },
        { title: 'غائب', link: site.url('/ar/absent') },
      ]),
    );
    startFetcher('replica-4');
    await eventually(() => expect(site.requests('/ar/late').length).toBeGreaterThan(0));
    site.set('/feed', rssPage('أخبار', []));
    site.set('/ar/late', { body: '<title>متأخر</title><p>وصل أخيرا</p>' });
    const late = articleIdOfUrl(site.url('/ar/late'));
    await eventually(async () =>
      expect((await published(topics.articlesRaw)).map(({ key }) => key?.toString())).toContain(late),
    );
    const drops = (await published(topics.articleDrops)).map(({ value }) => JSON.parse(value?.toString() ?? ''));
    expect(drops).toEqual([expect.objectContaining({ url: site.url('/ar/absent'), reason: 'fetch-refused' })]);
  });
});
