import type { Feed, Feeds, Release } from '@khabar/store';

/** The feeds that are followed. Leases keep replicas from polling the same feed at once. */
export type FeedStore = Feeds;

/** A feed under the lease of this replica. */
export type ClaimedFeed = Pick<Feed, 'url' | 'etag' | 'lastModified' | 'failures' | 'lastError'>;

/** What is to be remembered of a poll; what is absent is forgotten. */
export type PolledFeed = Omit<Release, 'url' | 'owner'>;
