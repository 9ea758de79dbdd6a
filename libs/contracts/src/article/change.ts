import { z } from 'zod';
import { articleSchema } from './article.js';
import {
  articleIdSchema,
  instantSchema,
  languageSchema,
  revisionSchema,
  sourceSchema,
  urlSchema,
} from './primitives.js';

/** The fields whose change makes a revision a correction. */
export const comparedFields = articleSchema
  .pick({
    url: true,
    canonicalUrl: true,
    language: true,
    title: true,
    subtitle: true,
    summary: true,
    byline: true,
    published: true,
    updated: true,
    sections: true,
    captions: true,
    topics: true,
    rights: true,
  })
  .keyof();

export const changeSchema = z.object({
  kind: z.enum(['created', 'corrected', 'withdrawn', 'enriched']),
  articleId: articleIdSchema,
  revision: revisionSchema,
  previousRevision: revisionSchema.describe('The revision that was current before; absent for the first.').optional(),
  changedFields: z
    .array(z.string())
    .describe('Fields of the article that differ from the previous revision; empty for `created` and `withdrawn`.'),
  fetchedAt: instantSchema.describe('When the fetcher saw it: the time of the revision, not of the write.'),
  url: urlSchema.optional(),
  externalId: z.string().optional(),
  source: sourceSchema,
  language: languageSchema.optional(),
  title: z.string().optional(),
  publishedAt: instantSchema.optional(),
});

export type Change = z.infer<typeof changeSchema>;
export type ChangeKind = Change['kind'];
