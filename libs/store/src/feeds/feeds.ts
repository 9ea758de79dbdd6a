import { normaliseUrl } from '@khabar/contracts';
import type { mongo } from 'mongoose';
import type { Collections } from '../connection/collections.js';
import { storeSpan } from '../connection/span.js';
import type { FeedDocument } from './feed-document.js';

export type Feed = Omit<FeedDocument, '_id' | 'owner' | 'leasedUntil'> & { readonly url: string };

export interface NewFeed {
  readonly url: string;
  readonly sourceName?: string;
  readonly language?: string;
  /** When to poll it first, milliseconds since the epoch. */
  readonly nextPollAt: number;
}

export interface Claim {
  /** Who claims; for people who look into the store. */
  readonly owner: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** How long nobody else gets the feed, milliseconds. */
  readonly leaseMs: number;
}

export interface Release {
  readonly url: string;
  /** Of the claimed feed. */
  readonly lease: number;
  readonly now: number;
  readonly nextPollAt: number;
  /** Polls that failed in a row, 0 after a good one. */
  readonly failures: number;
  /** The validators for the next conditional request; absent ones are forgotten. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** For a person; absent after a good poll. */
  readonly lastError?: string;
}

export interface Feeds {
  /** Adds a feed, once. @returns false where it is there already; it is left as it is. */
  add(feed: NewFeed): Promise<boolean>;
  /** Makes a feed due now, unless it is due already. */
  hasten(feed: { url: string; now: number }): Promise<void>;
  get(url: string): Promise<Feed | null>;
  list(): Promise<Feed[]>;
  /** The feed that is due longest and that nobody holds; null where there is none. */
  claimDue(claim: Claim): Promise<Feed | null>;
  /** `lost`: the lease ran out and somebody else claimed the feed; nothing was written. */
  release(release: Release): Promise<{ readonly outcome: 'released' | 'lost' }>;
}

const toFeed = ({ _id, owner: _owner, leasedUntil: _until, ...feed }: FeedDocument): Feed => ({ url: _id, ...feed });

const toFeedOrNull = (document: FeedDocument | null): Feed | null => document && toFeed(document);

/** Sets what is given and removes what is not. */
const optionalUpdate = ({ etag, lastModified, lastError }: Release) => {
  const entries = Object.entries({ etag, lastModified, lastError });
  const absent = entries.filter(([, value]) => value === undefined).map(([name]) => [name, '']);
  return {
    set: Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    unset: Object.fromEntries(absent),
  };
};

const releaseUpdate = (release: Release): mongo.UpdateFilter<FeedDocument> => {
  const { nextPollAt, failures, now } = release;
  const { set, unset } = optionalUpdate(release);
  return {
    $set: { nextPollAt, failures, lastPolledAt: now, leasedUntil: 0, ...set },
    $unset: { owner: '', ...unset },
  };
};

export const openFeeds = ({ feeds }: Collections): Feeds => ({
  add: async ({ url, ...feed }) => {
    const document = { ...feed, leasedUntil: 0, lease: 0, failures: 0 };
    const { upsertedCount } = await storeSpan({ collection: 'feeds', operation: 'updateOne' }, () =>
      feeds.updateOne({ _id: normaliseUrl(url) }, { $setOnInsert: document }, { upsert: true }),
    );
    return upsertedCount > 0;
  },
  hasten: async ({ url, now }) => {
    await storeSpan({ collection: 'feeds', operation: 'updateOne' }, () =>
      feeds.updateOne({ _id: normaliseUrl(url) }, { $min: { nextPollAt: now } }),
    );
  },
  get: async (url) => toFeedOrNull(await feeds.findOne({ _id: normaliseUrl(url) })),
  list: async () => (await feeds.find({}).sort({ _id: 1 }).toArray()).map(toFeed),
  claimDue: async ({ owner, now, leaseMs }) =>
    toFeedOrNull(
      await storeSpan({ collection: 'feeds', operation: 'findOneAndUpdate' }, () =>
        feeds.findOneAndUpdate(
          { nextPollAt: { $lte: now }, leasedUntil: { $lte: now } },
          { $set: { owner, leasedUntil: now + leaseMs }, $inc: { lease: 1 } },
          { sort: { nextPollAt: 1, _id: 1 }, returnDocument: 'after' },
        ),
      ),
    ),
  release: async (release) => {
    const { matchedCount } = await storeSpan({ collection: 'feeds', operation: 'updateOne' }, () =>
      feeds.updateOne({ _id: normaliseUrl(release.url), lease: release.lease }, releaseUpdate(release)),
    );
    return { outcome: matchedCount > 0 ? 'released' : 'lost' };
  },
});
