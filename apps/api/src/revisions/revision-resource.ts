import { articleIdSchema, changeSchema, instantSchema, revisionSchema, sha256Schema } from '@khabar/contracts';
import { z } from 'zod';
import type { Page, RevisionEntry } from '../reading/ports.js';

export const revisionResourceSchema = z.object({
  revision: revisionSchema,
  kind: z.enum(['article', 'withdrawal']),
  fetchedAt: instantSchema,
  storedAt: instantSchema,
  title: z.string().optional().describe('absent for a withdrawal'),
  contentHash: sha256Schema.optional().describe('SHA-256 of the text; absent for a withdrawal'),
  change: changeSchema
    .optional()
    .describe('what this revision did; absent where nothing changed or a newer one was stored before it'),
});

export const revisionPageSchema = z.object({
  articleId: articleIdSchema,
  revisions: z.array(revisionResourceSchema).describe('newest first'),
  next: z.string().optional().describe('cursor of the next page; absent on the last'),
});

export type RevisionPage = z.infer<typeof revisionPageSchema>;
type RevisionResource = z.infer<typeof revisionResourceSchema>;

const revisionResource = ({ revision, storedAt, change, state }: RevisionEntry): RevisionResource =>
  state.kind === 'withdrawal'
    ? { revision, kind: 'withdrawal', fetchedAt: state.withdrawal.fetchedAt, storedAt, change }
    : {
        revision,
        kind: 'article',
        fetchedAt: state.article.fetchedAt,
        storedAt,
        title: state.article.title,
        contentHash: state.article.signature.contentHash,
        change,
      };

export const revisionPage = (articleId: string, { items, next }: Page<RevisionEntry>): RevisionPage => ({
  articleId,
  revisions: items.map(revisionResource),
  next,
});
