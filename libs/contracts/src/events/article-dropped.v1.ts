import { z } from 'zod';
import { articleIdSchema, revisionSchema, urlSchema } from '../article/primitives.js';
import { defineEvent } from '../event-contract.js';
import { topics } from '../topics.js';

export const dropReasons = [
  'robots-disallowed',
  'not-an-article',
  'empty-content',
  'not-a-feed',
  'fetch-refused',
  // Since 1.1.0: what the content is, where it is no page or text.
  'pdf',
  'image',
  'media',
  'archive',
  'binary',
  'undecodable',
  'json',
  'feed',
  'sitemap',
  'xml',
  // Since 1.1.0: what the page is, where it is no article.
  'home-page',
  'section-index',
  'search-results',
  'gallery',
  'video-only',
  'login-wall',
  'consent-wall',
  'robot-check',
  'error-page',
] as const;

export const dropSchema = z.object({
  articleId: articleIdSchema
    .describe('Absent where the drop came before the article had an id, e.g. of a feed.')
    .optional(),
  revision: revisionSchema.optional(),
  url: urlSchema.optional(),
  requestId: z.string().optional(),
  stage: z.enum(['fetch', 'parse']),
  reason: z.enum(dropReasons),
  detail: z.string().describe('For a person: what was found, with the value.'),
});

export type Drop = z.infer<typeof dropSchema>;

export const articleDroppedV1 = defineEvent({
  type: 'khabar.article.dropped.v1',
  version: '1.1.0',
  topic: topics.articleDrops,
  keyRule: 'articleId, else the URL, else the requestId',
  keyOf: (drop: Drop) => drop.articleId ?? drop.url ?? drop.requestId ?? 'unknown',
  schema: dropSchema,
  summary: 'Audit record of something that was deliberately not ingested, with the reason.',
  example: {
    articleId: '0f3c5a9b7d1e2f40a1b2c3d4e5f60718',
    revision: 1767225600000,
    url: 'https://news.example/ar/private',
    stage: 'fetch',
    reason: 'robots-disallowed',
    detail: 'robots.txt disallows /ar/private for KhabarBot',
  } as Drop,
});
