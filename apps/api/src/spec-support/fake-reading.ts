import { exampleArticle, exampleWithdrawal, type Change } from '@khabar/contracts';
import type { ArticleReading, RevisionEntry } from '../reading/ports.js';

export const storedAt = '2026-01-01T00:00:01.000Z';

export const exampleChange: Change = {
  kind: 'created',
  articleId: exampleArticle.articleId,
  revision: exampleArticle.revision,
  changedFields: [],
  fetchedAt: exampleArticle.fetchedAt,
  source: exampleArticle.source,
};

export const exampleRevisions: readonly RevisionEntry[] = [
  { revision: exampleWithdrawal.revision, storedAt, state: { kind: 'withdrawal', withdrawal: exampleWithdrawal } },
  {
    revision: exampleArticle.revision,
    storedAt,
    change: exampleChange,
    state: { kind: 'article', article: exampleArticle },
  },
];

/** A reading that knows one article; `overrides` make it know something else, or fail. */
export const fakeReading = (overrides: Partial<ArticleReading> = {}): ArticleReading => ({
  find: async (id) =>
    id === exampleArticle.articleId
      ? { outcome: 'current', article: exampleArticle, storedAt, change: exampleChange }
      : { outcome: 'unknown' },
  revisions: async (id) => ({ items: id === exampleArticle.articleId ? exampleRevisions : [] }),
  search: async () => ({ items: [{ article: exampleArticle, score: 1.5 }] }),
  ping: async () => undefined,
  isOutage: () => false,
  ...overrides,
});
