import { changeSchema, type Change } from '../article/change.js';
import { defineEvent } from '../event-contract.js';
import { topics } from '../topics.js';

export const articleChangedV1 = defineEvent({
  type: 'khabar.article.changed.v1',
  version: '1.0.0',
  topic: topics.articleChanges,
  keyRule: 'articleId',
  keyOf: (change: Change) => change.articleId,
  schema: changeSchema,
  summary:
    'An article was created, corrected, withdrawn or enriched in the store. Delivered again with the same event id.',
  example: {
    kind: 'corrected',
    articleId: '0f3c5a9b7d1e2f40a1b2c3d4e5f60718',
    revision: 1767229200000,
    previousRevision: 1767225600000,
    changedFields: ['title'],
    fetchedAt: '2026-01-01T01:00:00.000Z',
    url: 'https://news.example/ar/library',
    source: { id: 'news.example', name: 'News Example', domain: 'news.example' },
    language: 'ar',
    title: 'مكتبة عامة كبيرة في وسط المدينة',
    publishedAt: '2025-12-31T18:30:00+02:00',
  } as Change,
});
