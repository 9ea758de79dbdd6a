import { stat } from 'node:fs/promises';

/** What `make run INPUT=…` was given. */
export type Input =
  | { kind: 'sample' }
  | { kind: 'feed'; url: string }
  /** A folder of pages or texts, one such file, or an OPML file of feeds. */
  | { kind: 'path'; path: string };

export class InputError extends Error {
  override readonly name = 'InputError';
}

export const readInput = async (given: string | undefined): Promise<Input> => {
  if (!given) return { kind: 'sample' };
  if (/^https?:\/\//i.test(given)) return { kind: 'feed', url: given };
  const found = await stat(given).catch(() => undefined);
  if (!found) throw new InputError(`INPUT: no such file or folder, and no http(s) URL: "${given}"`);
  return { kind: 'path', path: given };
};
