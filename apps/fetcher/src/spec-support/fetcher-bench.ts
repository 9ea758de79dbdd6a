import { classifyFailure } from '@khabar/messaging';
import { createLogger } from '@khabar/telemetry';
import { assembleFetcher, type Fetcher } from '../assembly/assemble-fetcher.js';
import { readSettings } from '../settings.js';
import { fakeBroker, type FakeBroker } from './fake-broker.js';
import { fakeSite, type FakeSite } from './fake-site.js';
import { fakeDeferrals, fakeFeeds, fakeFrontier } from './fake-store.js';

export interface Bench {
  readonly site: FakeSite;
  readonly broker: FakeBroker;
  readonly frontier: ReturnType<typeof fakeFrontier>;
  readonly deferrals: ReturnType<typeof fakeDeferrals>;
  readonly feeds: ReturnType<typeof fakeFeeds>;
  readonly fetcher: Fetcher;
}

export const feedUrl = 'https://news.example/feed.xml';

const quick = {
  KHABAR_FETCHER_FEEDS: feedUrl,
  KHABAR_FETCHER_HOST_DELAY_MS: '0',
  KHABAR_FETCHER_POLL_INTERVAL_MS: '100',
  KHABAR_FETCHER_IDLE_MS: '10',
  KHABAR_FETCHER_BACKOFF_MS: '10',
  KHABAR_FETCHER_BACKOFF_MAX_MS: '40',
  KHABAR_RETRY_BACKOFF_MS: '5',
  KHABAR_RETRY_BACKOFF_MAX_MS: '20',
};

/** A whole fetcher over fakes of the web, the broker and the store. */
export const assembleBench = (pages: Parameters<typeof fakeSite>[0], env: Record<string, string> = {}): Bench => {
  const site = fakeSite(pages);
  const broker = fakeBroker();
  const stores = { frontier: fakeFrontier(), deferrals: fakeDeferrals(), feeds: fakeFeeds() };
  const fetcher = assembleFetcher({
    ...stores,
    settings: readSettings({ ...quick, ...env }),
    client: site,
    publish: broker.publish,
    classify: (error) => classifyFailure()(error).errorClass,
    owner: 'spec',
    logger: createLogger('spec', { level: 'silent' }),
    now: Date.now,
    intake: new AbortController(),
  });
  return { ...stores, site, broker, fetcher };
};

/** Waits until the promise of the callback holds, at most ten seconds. */
export const eventually = async (check: () => boolean): Promise<void> => {
  for (const deadline = Date.now() + 10_000; !check();) {
    if (Date.now() > deadline) throw new Error(`never happened: ${check.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
