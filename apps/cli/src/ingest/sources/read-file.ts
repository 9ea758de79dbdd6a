import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { pipeline, type Readable } from 'node:stream';
import { isGzip } from './file-types.js';

const ignore = (): void => undefined;

/** The bytes of a file, decompressed where its name ends in `.gz`; a fault surfaces while reading. */
export const chunksOf = (path: string): AsyncIterable<Buffer> => {
  const file = createReadStream(path);
  // The fault of the file reaches the reader through the gunzip stream, which pipeline destroys with it.
  return isGzip(path) ? (pipeline(file, createGunzip(), ignore) as Readable) : file;
};

export type ReadFile = { ok: true; bytes: Buffer } | { ok: false; message: string };

/** A whole file of at most `most` bytes after decompression; reading stops there. */
export const readWhole = async (path: string, most: number): Promise<ReadFile> => {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of chunksOf(path)) {
      size += piece.length;
      if (size > most) return { ok: false, message: `has more than KHABAR_FETCH_MAX_BYTES ${most} bytes` };
      pieces.push(piece);
    }
  } catch (error) {
    return { ok: false, message: `cannot be read: ${(error as Error).message}` };
  }
  return { ok: true, bytes: Buffer.concat(pieces) };
};
