import { articleIdOfUrl } from '@khabar/contracts';
import { storeSpan } from '../connection/span.js';
import type { Collections } from '../connection/collections.js';
import { reserveRevision } from './reserve-revision.js';

export interface ReserveRequest {
  readonly articleId: string;
  readonly url?: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** SHA-256 of the page or text; for a page that is gone any constant. */
  readonly contentHash: string;
}

/** `unchanged`: the broker has this content already, as the last one of the article; `revision` is the one it has. */
export interface Reservation {
  readonly outcome: 'reserved' | 'unchanged';
  /** Milliseconds since the epoch: `now`, or one more than the article's last one where clocks disagree. */
  readonly revision: number;
}

export interface Acknowledgement {
  readonly articleId: string;
  readonly revision: number;
  readonly contentHash: string;
}

export interface Frontier {
  /** The revision of a content. The same content asks again and gets the same one, until another content is reserved. */
  reserve(request: ReserveRequest): Promise<Reservation>;
  /** Says that the broker has the revision. An older one than is known changes nothing. */
  acknowledge(acknowledgement: Acknowledgement): Promise<void>;
  /** True where the broker has a revision of the article at this URL. */
  isSeen(url: string): Promise<boolean>;
  /** Those of the URLs that are not seen, in their order. */
  unseen(urls: readonly string[]): Promise<string[]>;
}

export const openFrontier = ({ frontier }: Collections): Frontier => {
  const unseen = async (urls: readonly string[]): Promise<string[]> => {
    const ids = new Map(urls.map((url) => [url, articleIdOfUrl(url)]));
    const seen = await storeSpan({ collection: 'frontier', operation: 'find', batchSize: ids.size }, () =>
      frontier
        .find({ _id: { $in: [...ids.values()] }, acknowledged: { $exists: true } })
        .project<{ _id: string }>({ _id: 1 })
        .toArray(),
    );
    const seenIds = new Set(seen.map(({ _id }) => _id));
    return urls.filter((url) => !seenIds.has(ids.get(url) ?? ''));
  };
  return {
    reserve: (request) =>
      storeSpan({ collection: 'frontier', operation: 'findOneAndUpdate' }, () => reserveRevision(frontier, request)),
    acknowledge: async ({ articleId, revision, contentHash }) => {
      const older = [{ acknowledged: { $exists: false } }, { 'acknowledged.revision': { $lt: revision } }];
      await storeSpan({ collection: 'frontier', operation: 'updateOne' }, () =>
        frontier.updateOne({ _id: articleId, $or: older }, { $set: { acknowledged: { revision, contentHash } } }),
      );
    },
    isSeen: async (url) => (await unseen([url])).length === 0,
    unseen,
  };
};
