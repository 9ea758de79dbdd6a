import { z } from 'zod';

export const articleIdSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .describe('Stable id of the article: the first 128 bits of a SHA-256 of its normalised URL, or of source and text.');

export const revisionSchema = z
  .int()
  .nonnegative()
  .describe('Milliseconds since the epoch, assigned by the fetcher; strictly increasing per article. It alone orders.');

export const instantSchema = z.iso.datetime({ offset: true });

/** 64 lower-case hexadecimal digits: a SHA-256. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const languageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .describe('BCP 47 tag, `und` where the language is not known.');

/** The pattern says in JSON Schema what `protocol` says here. */
export const urlSchema = z.url({ protocol: /^https?$/ }).meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?:' });

/** Links in a page may use any scheme. */
export const anyUrlSchema = z.string().min(1);

export const sourceSchema = z.object({
  id: z.string().min(1).describe('Stable id of the publisher: its registrable domain, or the name a text drop gave.'),
  name: z.string().min(1),
  domain: z.string().optional(),
  country: z.string().length(2).describe('ISO 3166-1 alpha-2.').optional(),
});

export const rightsSchema = z.object({
  robots: z
    .enum(['allowed', 'disallowed', 'unknown'])
    .describe('What robots.txt said of the URL; `unknown` for texts that were handed in.'),
  aiOptOut: z.boolean().optional(),
  paywalled: z.boolean().optional(),
});

export type Source = z.infer<typeof sourceSchema>;
export type Rights = z.infer<typeof rightsSchema>;
