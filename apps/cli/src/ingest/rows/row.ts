import { instantSchema, languageSchema, urlSchema } from '@khabar/contracts';
import { z } from 'zod';

const filled = (most: number) =>
  z
    .string()
    .max(most, `expected at most ${most} characters`)
    .refine((value) => value.trim() !== '', 'is blank');

/** The contract's schema, with a message for people who write files by hand. */
const like = (schema: z.ZodType<string>, expected: string) =>
  z.string().refine((value) => schema.safeParse(value).success, `expected ${expected}`);

const fields = {
  externalId: filled(500),
  url: like(urlSchema, 'an http or https URL'),
  title: z.string(),
  text: filled(Number.MAX_SAFE_INTEGER),
  html: filled(Number.MAX_SAFE_INTEGER),
  source: filled(200),
  language: like(languageSchema, 'a language tag such as ar or en'),
  fetchedAt: like(instantSchema, 'a time with offset such as 2026-01-31T12:00:00Z'),
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
