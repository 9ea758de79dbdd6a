import { z } from 'zod';
import { articleIdSchema, instantSchema, revisionSchema, sourceSchema, urlSchema } from './primitives.js';

/** The publisher took an article down. */
export const withdrawalSchema = z.object({
  articleId: articleIdSchema,
  revision: revisionSchema,
  url: urlSchema.optional(),
  source: sourceSchema,
  fetchedAt: instantSchema,
  reason: z
    .enum(['not-found', 'gone', 'requested'])
    .describe('What said so: the page answered 404 or 410, or somebody asked.'),
});

export type Withdrawal = z.infer<typeof withdrawalSchema>;

export const exampleWithdrawal: Withdrawal = {
  articleId: '0f3c5a9b7d1e2f40a1b2c3d4e5f60718',
  revision: 1767312000000,
  url: 'https://news.example/ar/library',
  source: { id: 'news.example', name: 'News Example', domain: 'news.example' },
  fetchedAt: '2026-01-02T00:00:00.000Z',
  reason: 'gone',
};
