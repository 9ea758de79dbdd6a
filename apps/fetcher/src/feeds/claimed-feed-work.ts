import type { Feed } from '@khabar/store';
import type { FeedStore } from './feed-store.port.js';
import type { PollFeed } from './poll-feed.js';

export interface ClaimedFeedDependencies {
  readonly feeds: Pick<FeedStore, 'claimDue' | 'release'>;
  readonly pollFeed: PollFeed;
  /** Names this replica in its leases. */
  readonly owner: string;
  readonly leaseMs: number;
  readonly intake: AbortSignal;
  readonly now: () => number;
}

/** Share of the lease after which no further page of a feed is begun, so that no other replica takes the feed meanwhile. */
const usableLease = 0.75;

/** How a due feed is claimed and worked on. */
export const claimedFeedWork = (dependencies: ClaimedFeedDependencies) => {
  const { feeds, pollFeed, owner, leaseMs, intake, now } = dependencies;
  return {
    claim: (): Promise<Feed | undefined> => feeds.claimDue({ owner, now: now(), leaseMs }),
    work: async (feed: Feed, signal: AbortSignal): Promise<void> => {
      const enoughAt = now() + leaseMs * usableLease;
      const polled = await pollFeed(feed, { enough: () => intake.aborted || now() >= enoughAt, signal });
      await feeds.release({ ...polled, url: feed.url, owner });
    },
  };
};
