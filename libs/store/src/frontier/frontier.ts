import type { Collections } from '../connection/collections.js';
import { findAll } from '../connection/find-all.js';
import { storeSpan } from '../connection/span.js';
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

export interface FrontierEntry {
  /** True where the broker has a revision of the article. */
  readonly acknowledged: boolean;
}

/** Which article was seen at which revision: the memory that all replicas of the fetcher share. */
export interface Frontier {
  /** What is known of each of these; those that are not known are absent. */
  entries(articleIds: readonly string[]): Promise<Map<string, FrontierEntry>>;
  /** The revision of a content. The same content asks again and gets the same one, until another content is reserved. */
  reserve(request: ReserveRequest): Promise<Reservation>;
  /** Says that the broker has the revision. An older one than is known changes nothing. */
  acknowledge(acknowledgement: Acknowledgement): Promise<void>;
}

export const openFrontier = ({ frontier }: Collections): Frontier => ({
  entries: async (ids) => {
    const found = await storeSpan({ collection: 'frontier', operation: 'find', batchSize: ids.length }, () =>
      findAll(frontier, { _id: { $in: [...ids] } }, { projection: { acknowledged: 1 } }),
    );
    return new Map(found.map(({ _id, acknowledged }) => [_id, { acknowledged: acknowledged !== undefined }]));
  },
  reserve: (request) =>
    storeSpan({ collection: 'frontier', operation: 'findOneAndUpdate' }, () => reserveRevision(frontier, request)),
  acknowledge: async ({ articleId, revision, contentHash }) => {
    const older = [{ acknowledged: { $exists: false } }, { 'acknowledged.revision': { $lt: revision } }];
    await storeSpan({ collection: 'frontier', operation: 'updateOne' }, () =>
      frontier.updateOne({ _id: articleId, $or: older }, { $set: { acknowledged: { revision, contentHash } } }),
    );
  },
});
