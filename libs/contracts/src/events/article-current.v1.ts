import { articleSchema, type Article } from '../article/article.js';
import { exampleArticle } from '../article/example.js';
import { defineEvent } from '../event-contract.js';
import { topics } from '../topics.js';

export const articleCurrentV1 = defineEvent({
  type: 'khabar.article.current.v1',
  version: '1.1.0',
  topic: topics.articlesCurrent,
  keyRule: 'articleId',
  keyOf: (article: Article) => article.articleId,
  schema: articleSchema,
  summary: 'The latest full article of its id; compacted, with a tombstone after a withdrawal.',
  example: exampleArticle,
  tombstones: true,
});
