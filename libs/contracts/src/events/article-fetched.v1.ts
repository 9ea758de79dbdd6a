import { z } from 'zod';
import {
  articleIdSchema,
  instantSchema,
  languageSchema,
  revisionSchema,
  rightsSchema,
  sha256Schema,
  sourceSchema,
  urlSchema,
} from '../article/primitives.js';
import { defineEvent } from '../event-contract.js';
import { topics } from '../topics.js';

export const articleFetchedSchema = z.object({
  articleId: articleIdSchema,
  revision: revisionSchema,
  url: urlSchema.describe('The normalised URL; absent for a text that was handed in without one.').optional(),
  finalUrl: urlSchema.describe('Where redirects ended, when that is another URL.').optional(),
  externalId: z.string().optional(),
  source: sourceSchema,
  fetchedAt: instantSchema,
  mediaType: z.enum(['text/html', 'text/plain']),
  content: z.string().describe('The whole page or text, decoded.'),
  charset: z.string().describe('The charset it was decoded from.').optional(),
  contentHash: sha256Schema.describe('SHA-256 of `content`.'),
  hints: z
    .object({
      title: z.string().optional(),
      language: languageSchema.optional(),
      publishedAt: instantSchema.optional(),
      authors: z.array(z.string()).optional(),
      feedUrl: urlSchema.optional(),
    })
    .describe('What the feed or the request already said of it; the page itself wins where it says more.')
    .optional(),
  rights: rightsSchema,
});

export type FetchedArticle = z.infer<typeof articleFetchedSchema>;

export const articleFetchedV1 = defineEvent({
  type: 'khabar.article.fetched.v1',
  version: '1.0.0',
  topic: topics.articlesRaw,
  keyRule: 'articleId',
  keyOf: (article: FetchedArticle) => article.articleId,
  schema: articleFetchedSchema,
  summary: 'A page or text as it was fetched, not yet parsed.',
  example: {
    articleId: '0f3c5a9b7d1e2f40a1b2c3d4e5f60718',
    revision: 1767225600000,
    url: 'https://news.example/ar/library',
    source: { id: 'news.example', name: 'News Example', domain: 'news.example' },
    fetchedAt: '2026-01-01T00:00:00.000Z',
    mediaType: 'text/html',
    content: '<!doctype html><title>مكتبة عامة جديدة</title>',
    charset: 'utf-8',
    contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    rights: { robots: 'allowed' },
  } as FetchedArticle,
});
