import type { Drop } from '@khabar/contracts';
import type { BeforeHop, FetchResult, HttpClient } from '@khabar/http';
import { withSpan, type Logger } from '@khabar/telemetry';
import { pauseAfter, type BackOff } from '../work/back-off.js';
import type { AuditDrop } from '../publishing/audit-drop.js';
import type { ClaimedFeed, PolledFeed } from './feed-store.port.js';
import { parseFeed } from './parse-feed.js';
import type { TakePages, TakeSignals } from '../found-pages/take-pages.js';
import { taskOfItem } from './task-of-item.js';

export interface PollFeedDependencies {
  readonly client: Pick<HttpClient, 'fetch'>;
  /** Keeps the pace. A feed is made for programs and was asked for by name, so robots.txt is not asked about it. */
  readonly beforeHop: BeforeHop;
  readonly takePages: TakePages;
  readonly auditDrop: AuditDrop;
  readonly rest: (host: string, ms: number) => void;
  readonly intervalMs: number;
  readonly backOff: BackOff;
  readonly maxItems: number;
  readonly logger: Logger;
  readonly now: () => number;
}

/** One poll of a feed; gives what has to be remembered of it. */
export type PollFeed = (feed: ClaimedFeed, signals: TakeSignals) => Promise<PolledFeed>;

/** Everything may be a feed: servers name the oddest types for them. */
const acceptedFeeds = [
  'application/atom+xml',
  'application/rss+xml',
  'application/feed+json',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  '*/*',
];

type Fetched = Extract<FetchResult, { outcome: 'fetched' }>;

export const createPollFeed = (dependencies: PollFeedDependencies): PollFeed => {
  const { client, beforeHop, takePages, auditDrop, rest, intervalMs, backOff, maxItems, logger, now } = dependencies;

  const broken = (feed: ClaimedFeed, lastError: string, retryAfterMs = 0): PolledFeed => {
    const failures = feed.failures + 1;
    const pauseMs = Math.max(intervalMs, Math.min(retryAfterMs, backOff.maxMs), pauseAfter(failures, backOff));
    const { url, etag, lastModified } = feed;
    logger.warn({ feedUrl: url, failures, pauseMs, detail: lastError }, 'feed failed');
    return { etag, lastModified, failures, lastError, nextPollAt: now() + pauseMs };
  };

  /** One audit record per cause, not one per poll. */
  const drop = async (feed: ClaimedFeed, reason: Drop['reason'], detail: string): Promise<PolledFeed> => {
    if (feed.lastError !== detail) await auditDrop({ url: feed.url, reason, detail });
    return broken(feed, detail);
  };

  const take = async (feed: ClaimedFeed, document: Fetched, signals: TakeSignals): Promise<PolledFeed> => {
    const parsed = parseFeed({ ...document, url: document.finalUrl }, maxItems);
    if (!parsed.ok) return drop(feed, 'not-a-feed', parsed.detail);
    const { title, items, unusable } = parsed.feed;
    const tasks = items.map((item) => taskOfItem(item, { title, url: feed.url }));
    const { found, left } = await takePages(tasks, signals);
    logger.info({ feedUrl: feed.url, items: items.length, unusable, found, left }, 'feed polled');
    // Validators are kept only when nothing is left to do: else the next poll would be told that nothing is new.
    if (left > 0) return { failures: 0, nextPollAt: now() };
    const { etag, lastModified } = document;
    return { etag, lastModified, failures: 0, nextPollAt: now() + intervalMs };
  };

  const poll: PollFeed = async (feed, signals) => {
    const { url, etag, lastModified } = feed;
    const accept = acceptedFeeds;
    const result = await client.fetch({ url, accept, etag, lastModified, beforeHop, signal: signals.signal });
    switch (result.outcome) {
      case 'fetched':
        return take(feed, result, signals);
      case 'not-modified':
        return { etag, lastModified, failures: 0, nextPollAt: now() + intervalMs };
      case 'gone':
        return broken(feed, `answered ${result.status}`);
      case 'refused':
        return drop(feed, 'fetch-refused', `${result.reason}: ${result.detail}`);
      case 'failed':
        if (result.retryAfterMs) rest(new URL(url).hostname, result.retryAfterMs);
        return broken(feed, `${result.reason}: ${result.detail}`, result.retryAfterMs);
    }
  };

  return (feed, signals) => withSpan('poll feed', { attributes: { 'url.full': feed.url } }, () => poll(feed, signals));
};
