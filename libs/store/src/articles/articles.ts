import type { Change } from '@khabar/contracts';
import type { Connection } from 'mongoose';
import type { Collections } from '../connection/collections.js';
import { storeSpan } from '../connection/span.js';
import { nameKeeper } from '../entities/keep-names.js';
import { revisionModel } from '../revisions/revision-model.js';
import { fromDocument } from './article-document.js';
import { articleModel } from './article-model.js';
import type { ArticleWrite, WriteOutcome } from './article-write.js';
import { readCurrent, readOrders } from './read-current.js';
import { revisionKey, type RevisionOrder } from './revision-order.js';
import type { ArticleState } from './state.js';
import { writeArticles } from './write-articles.js';

export interface StoredArticle extends RevisionOrder {
  readonly state: ArticleState;
  /** What the current revision did; absent where nothing changed with it. */
  readonly change?: Change;
  /** When the current revision was stored first, RFC 3339. */
  readonly storedAt?: string;
}

export interface Articles {
  /** See {@link writeArticles}. Names of entities are in the register when it resolves. */
  write(writes: readonly ArticleWrite[]): Promise<WriteOutcome[]>;
  get(articleId: string): Promise<StoredArticle | null>;
  /** The current state of each of these that is known. */
  current(articleIds: readonly string[]): Promise<Map<string, ArticleState>>;
  /** Which revision of each of these is current. */
  newestRevisions(articleIds: readonly string[]): Promise<Map<string, RevisionOrder>>;
}

export const openArticles = (connection: Connection, collections: Collections): Articles => {
  const articles = articleModel(connection);
  const revisions = revisionModel(connection);
  const keepNames = nameKeeper(collections.entityNames);
  return {
    write: async (writes) => {
      const [outcomes] = await Promise.all([writeArticles(collections, writes), keepNames(writes)]);
      return outcomes;
    },
    current: (ids) => readCurrent(collections.articles, ids),
    newestRevisions: (ids) => readOrders(collections.articles, ids),
    get: (articleId) =>
      storeSpan({ collection: 'articles', operation: 'find' }, async () => {
        const document = await articles.findOne({ _id: articleId }).select({ search: 0, names: 0 }).lean();
        if (!document) return null;
        const { revision, contentHash } = document;
        const key = revisionKey(articleId, { revision, contentHash });
        const kept = await revisions.findOne({ _id: key }).select({ change: 1, storedAt: 1 }).lean();
        const state = fromDocument(document);
        const change = kept?.change ?? undefined;
        return { revision, contentHash, state, change, storedAt: kept?.storedAt.toISOString() };
      }),
  };
};
