import type { mongo } from 'mongoose';
import { bulkWrite, type OperationOutcome } from '../bulk/bulk-write.js';
import { storeSpan } from '../connection/span.js';
import { toDocument, type ArticleDocument } from './article-document.js';
import type { PlannedWrite } from './plan-writes.js';
import { olderThan } from './revision-order.js';

export type Replacement =
  | { readonly outcome: 'stored' }
  /** A newer or equal state was there first. */
  | { readonly outcome: 'overtaken' }
  | { readonly outcome: 'failed'; readonly error: unknown };

type Articles = mongo.Collection<ArticleDocument>;

const guardedReplacement = ({ write, articleId, order }: PlannedWrite, upsert: boolean) => ({
  replaceOne: { filter: olderThan(articleId, order), replacement: toDocument(write), upsert },
});

/**
 * E11000 says that the guard matched nothing and the insert met a document. Either that one is newer, or two first inserts raced and
 * ours lost to an older one: only a plain update can tell, because it cannot insert.
 */
const retryAsUpdate = async (articles: Articles, plan: PlannedWrite): Promise<Replacement> => {
  const { filter, replacement } = guardedReplacement(plan, false).replaceOne;
  const { matchedCount } = await articles.replaceOne(filter, replacement as mongo.WithoutId<ArticleDocument>);
  return { outcome: matchedCount > 0 ? 'stored' : 'overtaken' };
};

const judge = async (articles: Articles, plan: PlannedWrite, outcome: OperationOutcome): Promise<Replacement> => {
  if (outcome.outcome === 'duplicate') return retryAsUpdate(articles, plan);
  if ('error' in outcome) return { outcome: 'failed', error: outcome.error };
  return { outcome: 'stored' };
};

/** Makes each plan the current state of its article, unless a newer or equal one is there; one plan per article. */
export const replaceCurrent = async (articles: Articles, plans: readonly PlannedWrite[]): Promise<Replacement[]> => {
  if (plans.length === 0) return [];
  return storeSpan({ collection: 'articles', operation: 'bulkWrite', batchSize: plans.length }, async () => {
    const outcomes = await bulkWrite(
      articles,
      plans.map((plan) => guardedReplacement(plan, true)) as mongo.AnyBulkWriteOperation<ArticleDocument>[],
    );
    return Promise.all(outcomes.map((outcome, index) => judge(articles, plans[index] as PlannedWrite, outcome)));
  });
};
