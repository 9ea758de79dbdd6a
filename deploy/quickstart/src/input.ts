import { readFile, stat } from 'node:fs/promises';

/** What `make run INPUT=…` was given. */
export type Input =
  | { kind: 'sample' }
  | { kind: 'feeds'; urls: string[] }
  /** A folder of pages or texts, or one such file. */
  | { kind: 'files'; path: string };

export class InputError extends Error {
  override readonly name = 'InputError';
}

const outlineFeed = /<outline\b[^>]*?\bxmlUrl\s*=\s*(["'])(.*?)\1/gi;

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** The feed URLs of an OPML 2.0 document, in order, each once. */
export const feedsOfOpml = (opml: string): string[] => {
  const urls = [...opml.matchAll(outlineFeed)].map(([, , url]) =>
    (url ?? '').replace(/&(amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity).trim(),
  );
  return [...new Set(urls.filter((url) => URL.canParse(url)))];
};

const isOpml = (path: string): boolean => /\.(opml|xml)$/i.test(path);

export const readInput = async (given: string | undefined): Promise<Input> => {
  if (!given) return { kind: 'sample' };
  if (/^https?:\/\//i.test(given)) return { kind: 'feeds', urls: [given] };
  const found = await stat(given).catch(() => undefined);
  if (!found) throw new InputError(`INPUT: no such file or folder, and no http(s) URL: "${given}"`);
  if (found.isDirectory() || !isOpml(given)) return { kind: 'files', path: given };
  const urls = feedsOfOpml(await readFile(given, 'utf8'));
  if (urls.length === 0) throw new InputError(`INPUT: no outline with an xmlUrl in the OPML file "${given}"`);
  return { kind: 'feeds', urls };
};
