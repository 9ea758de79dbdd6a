import { normaliseUrl } from '@khabar/contracts';
import type { Collections } from '../connection/collections.js';
import { findAll } from '../connection/find-all.js';
import { storeSpan } from '../connection/span.js';
import type { FeedDocument } from './feed-document.js';
import { releaseUpdate } from './release-update.js';

export type Feed = Omit<FeedDocument, '_id'> & { readonly url: string };

export interface FollowRequest {
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Poll it now even if it is followed already. */
  readonly pollNow: boolean;
}

export interface Claim {
  /** Who claims: no two processes may have the same name. */
  readonly owner: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** How long nobody else gets the feed, milliseconds. */
  readonly leaseMs: number;
}

export interface Release {
  readonly url: string;
  readonly owner: string;
  /** Milliseconds since the epoch. */
  readonly nextPollAt: number;
  /** Polls that failed in a row, 0 after a good one. */
  readonly failures: number;
  /** What the next poll needs to know; what is absent is forgotten. */
  readonly etag?: string;
  readonly lastModified?: string;
  readonly lastError?: string;
}

/** The feeds that are followed. Leases keep replicas from polling the same feed at once. */
export interface Feeds {
  /** Follows a feed, due at once. One that is followed already is left as it is, unless it shall be polled now. */
  follow(request: FollowRequest): Promise<void>;
  get(url: string): Promise<Feed | undefined>;
  list(): Promise<Feed[]>;
  /** The feed that is due longest and that nobody holds. */
  claimDue(claim: Claim): Promise<Feed | undefined>;
  /** Does nothing where the lease ran out and somebody else has claimed the feed. */
  release(release: Release): Promise<void>;
}

const toFeed = ({ _id, ...feed }: FeedDocument): Feed => ({ url: _id, ...feed });

const toFeedIfAny = (document: FeedDocument | null): Feed | undefined => (document ? toFeed(document) : undefined);

export const openFeeds = ({ feeds }: Collections): Feeds => ({
  follow: async ({ url, now, pollNow }) => {
    const fresh = { leasedUntil: 0, failures: 0 };
    const update = pollNow
      ? { $set: { nextPollAt: now }, $setOnInsert: fresh }
      : { $setOnInsert: { ...fresh, nextPollAt: now } };
    await storeSpan({ collection: 'feeds', operation: 'updateOne' }, () =>
      feeds.updateOne({ _id: normaliseUrl(url) }, update, { upsert: true }),
    );
  },
  get: async (url) => toFeedIfAny(await feeds.findOne({ _id: normaliseUrl(url) })),
  list: async () => (await findAll(feeds, {}, { sort: { _id: 1 } })).map(toFeed),
  claimDue: async ({ owner, now, leaseMs }) =>
    toFeedIfAny(
      await storeSpan({ collection: 'feeds', operation: 'findOneAndUpdate' }, () =>
        feeds.findOneAndUpdate(
          { nextPollAt: { $lte: now }, leasedUntil: { $lte: now } },
          { $set: { owner, leasedUntil: now + leaseMs } },
          { sort: { nextPollAt: 1, _id: 1 }, returnDocument: 'after' },
        ),
      ),
    ),
  release: async ({ url, owner, ...polled }) => {
    await storeSpan({ collection: 'feeds', operation: 'updateOne' }, () =>
      feeds.updateOne({ _id: normaliseUrl(url), owner }, releaseUpdate(polled)),
    );
  },
});
