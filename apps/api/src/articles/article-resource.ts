import { articleSchema, changeSchema } from '@khabar/contracts';
import { z } from 'zod';
import type { FoundArticle } from '../reading/ports.js';

/** An article as the API gives it: the article of the contracts, and what the store knows of it. */
export const articleResourceSchema = articleSchema.extend({
  storedAt: z.iso.datetime({ offset: true }).describe('when this revision was stored'),
  change: changeSchema.optional().describe('what this revision did to the article'),
});

export type ArticleResource = z.infer<typeof articleResourceSchema>;

export const articleResource = ({
  article,
  storedAt,
  change,
}: Extract<FoundArticle, { outcome: 'current' }>): ArticleResource => ({ ...article, storedAt, change });
