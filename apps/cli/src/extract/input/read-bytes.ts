import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { isGzip } from '../../ingest/sources/file-types.js';
import type { ExtractError } from '../outcome.js';

export type ReadBytes =
  { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly error: ExtractError };

const decompress = promisify(gunzip);

const tooLarge = (found: string, most: number): ReadBytes => ({
  ok: false,
  error: { code: 'page-too-large', message: `bytes of the file: ${found}, more than ${most}` },
});

const isTooLarge = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';

/** A file, decompressed where its name ends in `.gz`, of at most `most` bytes after that. Never throws. */
export const readBytes = async (path: string, most: number): Promise<ReadBytes> => {
  try {
    const { size } = await stat(path);
    if (size > most) return tooLarge(String(size), most);
    const bytes = await readFile(path);
    return { ok: true, bytes: isGzip(path) ? await decompress(bytes, { maxOutputLength: most }) : bytes };
  } catch (error) {
    if (isTooLarge(error)) return tooLarge('after decompression', most);
    return { ok: false, error: { code: 'unreadable', message: `cannot be read: ${(error as Error).message}` } };
  }
};
