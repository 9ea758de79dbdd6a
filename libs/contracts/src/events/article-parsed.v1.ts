import { articleSchema, type Article } from '../article/article.js';
import { exampleArticle } from '../article/example.js';
import { defineEvent } from '../event-contract.js';
import { topics } from '../topics.js';

export const articleParsedV1 = defineEvent({
  type: 'khabar.article.parsed.v1',
  version: '1.1.0',
  topic: topics.articlesParsed,
  keyRule: 'articleId',
  keyOf: (article: Article) => article.articleId,
  schema: articleSchema,
  summary: 'A structured article at one revision.',
  example: exampleArticle,
});
