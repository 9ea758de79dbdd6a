import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { urlSchema } from '@khabar/contracts';
import { z } from 'zod';
import { UsageError } from '../../cli/errors.js';
import { isGzip, stemOf } from './file-types.js';

/** The URL a page file came from; undefined where the map does not have it. */
export type UrlMap = (path: string) => string | undefined;

const entrySchema = z.union([urlSchema, z.object({ url: urlSchema }).transform(({ url }) => url)]);
const fileSchema = z.record(z.string(), entrySchema);

/** Longest first: the whole path, its ends, the name, the name without extensions. */
const namesOf = (path: string): string[] => {
  const parts = path.split(/[\\/]/);
  const ends = parts.map((_, index) => parts.slice(index).join('/'));
  const plain = isGzip(path) ? [basename(path).slice(0, -'.gz'.length)] : [];
  return [...ends, ...plain, stemOf(path)];
};

export const urlMapOf = (urls: Readonly<Record<string, string>>): UrlMap => {
  const known = new Map(Object.entries(urls));
  return (path) =>
    namesOf(path)
      .map((name) => known.get(name))
      .find((url) => url !== undefined);
};

const parse = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--urls ${file}: is no JSON: ${(error as Error).message}`);
  }
};

/**
 * Reads `{ "<file name>": "<url>" }` or `{ "<file name>": { "url": "<url>" } }`; the name may be a path, and may go without
 * extensions.
 * @throws UsageError
 */
export const readUrlMap = async (file: string): Promise<UrlMap> => {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`--urls ${file}: cannot be read: ${error.message}`);
  });
  const read = fileSchema.safeParse(parse(text, file));
  if (read.success) return urlMapOf(read.data);
  const [issue] = read.error.issues;
  throw new UsageError(`--urls ${file}: ${issue?.path.join('.') || '(root)'}: expected an http or https URL`);
};
