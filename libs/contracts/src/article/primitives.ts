import { z } from 'zod';

/** 32 lower-case hexadecimal digits: the first 128 bits of a SHA-256, see identity.ts. */
export const articleIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** Milliseconds since the epoch, assigned by the fetcher; strictly increasing per article. */
export const revisionSchema = z.int().nonnegative();

export const instantSchema = z.iso.datetime({ offset: true });

/** 64 lower-case hexadecimal digits: a SHA-256. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** BCP 47 tag, `und` where the language is not known. */
export const languageSchema = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);

export const urlSchema = z.url({ protocol: /^https?$/ });

/** Links in a page may use any scheme. */
export const anyUrlSchema = z.string().min(1);

export const sourceSchema = z.object({
  /** Stable id of the publisher: its registrable domain, or the name a text drop gave. */
  id: z.string().min(1),
  name: z.string().min(1),
  domain: z.string().optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).optional(),
});

export const rightsSchema = z.object({
  /** What robots.txt said of the URL; `unknown` for texts that were handed in. */
  robots: z.enum(['allowed', 'disallowed', 'unknown']),
  aiOptOut: z.boolean().optional(),
  paywalled: z.boolean().optional(),
});

export type Source = z.infer<typeof sourceSchema>;
export type Rights = z.infer<typeof rightsSchema>;
