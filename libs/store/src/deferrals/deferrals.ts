import type { Collections } from '../connection/collections.js';
import { findAll } from '../connection/find-all.js';
import { storeSpan } from '../connection/span.js';
import type { DeferralDocument } from './deferral-document.js';

export type DeferredPage = Omit<DeferralDocument, '_id' | 'nextTryAt'> & { readonly articleId: string };

export interface Deferrals {
  /** Those of the articles that are deferred or dismissed. */
  known(articleIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Remembers a page to try again at `nextTryAt`, milliseconds since the epoch. */
  defer(page: DeferredPage & { nextTryAt: number }): Promise<void>;
  /** Remembers that a page was dropped for good. */
  dismiss(page: DeferredPage): Promise<void>;
  /** The page that is due longest, and nobody else gets it for `leaseMs`; undefined where there is none. */
  claimDue(claim: { now: number; leaseMs: number }): Promise<DeferredPage | undefined>;
  /** Forgets a page, because it was fetched. */
  clear(articleId: string): Promise<void>;
}

const toDeferredPage = ({ _id, nextTryAt: _nextTryAt, ...deferral }: DeferralDocument): DeferredPage => ({
  articleId: _id,
  ...deferral,
});

export const openDeferrals = ({ deferrals }: Collections): Deferrals => {
  const put = async ({ articleId, ...deferral }: DeferredPage & { nextTryAt?: number }): Promise<void> => {
    await storeSpan({ collection: 'deferrals', operation: 'replaceOne' }, () =>
      deferrals.replaceOne({ _id: articleId }, deferral, { upsert: true }),
    );
  };
  return {
    defer: put,
    dismiss: put,
    known: async (articleIds) => {
      const found = await storeSpan({ collection: 'deferrals', operation: 'find' }, () =>
        findAll<DeferralDocument, { _id: string }>(
          deferrals,
          { _id: { $in: [...articleIds] } },
          { projection: { _id: 1 } },
        ),
      );
      return new Set(found.map(({ _id }) => _id));
    },
    claimDue: async ({ now, leaseMs }) => {
      const claimed = await storeSpan({ collection: 'deferrals', operation: 'findOneAndUpdate' }, () =>
        deferrals.findOneAndUpdate(
          { nextTryAt: { $lte: now } },
          { $set: { nextTryAt: now + leaseMs } },
          { sort: { nextTryAt: 1, _id: 1 }, returnDocument: 'after' },
        ),
      );
      return claimed ? toDeferredPage(claimed) : undefined;
    },
    clear: async (articleId) => {
      await storeSpan({ collection: 'deferrals', operation: 'deleteOne' }, () =>
        deferrals.deleteOne({ _id: articleId }),
      );
    },
  };
};
