import { readFile } from 'node:fs/promises';
import { instantSchema, urlSchema } from '@khabar/contracts';
import { z } from 'zod';
import { UsageError } from '../../cli/errors.js';

/** Where a page came from, and when it was fetched. */
export interface Origin {
  readonly url?: string;
  readonly fetchedAt?: string;
}

const shownCharacters = 80;

const like = (schema: z.ZodType<string>, expected: string) =>
  z.unknown().transform((value, context) => {
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    const got = (JSON.stringify(value) ?? 'nothing').slice(0, shownCharacters);
    context.addIssue({ code: 'custom', message: `expected ${expected}, got ${got}` });
    return z.NEVER;
  });

const url = like(urlSchema, 'an http or https URL');
const fetchedAt = like(instantSchema, 'a time with offset such as 2026-01-31T12:00:00Z');

const originSchema = z.object({ url: url.optional(), fetchedAt: fetchedAt.optional() });
const entrySchema = z.preprocess((entry) => (typeof entry === 'string' ? { url: entry } : entry), originSchema);
const fileSchema = z.record(z.string(), entrySchema);

const parse = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--urls ${file}: is no JSON: ${(error as Error).message}`);
  }
};

/**
 * Reads `{ "<id>": { "url": "<url>", "fetchedAt": "<time>" } }`, each of the two optional, or `{ "<id>": "<url>" }`.
 * @throws UsageError that names the entry, the field and the value that is wrong.
 */
export const readOrigins = async (file: string): Promise<ReadonlyMap<string, Origin>> => {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`--urls ${file}: cannot be read: ${error.message}`);
  });
  const read = fileSchema.safeParse(parse(text, file));
  if (read.success) return new Map(Object.entries(read.data));
  const [issue] = read.error.issues;
  throw new UsageError(`--urls ${file}: ${issue?.path.join('.') || '(root)'}: ${issue?.message}`);
};
