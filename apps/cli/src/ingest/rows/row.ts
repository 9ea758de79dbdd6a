import { instantSchema, languageSchema, urlSchema } from '@khabar/contracts';
import { z } from 'zod';

const filled = (most: number) =>
  z
    .string()
    .max(most, `expected at most ${most} characters`)
    .refine((value) => value.trim() !== '', 'is blank');

const fields = {
  externalId: filled(500),
  url: urlSchema,
  title: z.string(),
  text: filled(Number.MAX_SAFE_INTEGER),
  html: filled(Number.MAX_SAFE_INTEGER),
  source: filled(200),
  language: languageSchema,
  fetchedAt: instantSchema,
};

/** One row of an NDJSON file. `null` is the same as absent. */
export const rowSchema = z
  .object(fields)
  .partial()
  .superRefine(({ text, html, url }, context) => {
    const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (text !== undefined && html !== undefined) issue('html', 'a row has either text or html, not both');
    if (text === undefined && html === undefined && url === undefined) issue('text', 'a row needs text, html or url');
  });

export type Row = z.infer<typeof rowSchema>;

export const rowFields: readonly string[] = Object.keys(fields);
