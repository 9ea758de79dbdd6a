import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createZstdDecompress } from 'node:zlib';

/** RFC 8878 tells decoders to support 8 MiB windows and to refuse much larger ones. */
const zstdWindowLog = 23;

const zstd = (): Transform =>
  createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: zstdWindowLog } }) as Transform;

const decompressors: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['zstd', zstd],
]);

export const acceptEncoding = 'gzip, br, zstd';

export type ContentDecoder =
  { readonly ok: true; readonly decompress?: () => Transform } | { readonly ok: false; readonly detail: string };

/** The decompressor of a Content-Encoding header. Encodings on top of each other are refused: only bombs use them. */
export const contentDecoder = (header: string | undefined): ContentDecoder => {
  const names = (header ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > 1) return { ok: false, detail: `stacked encodings "${names.join(', ')}"` };
  const [name] = names;
  if (!name) return { ok: true };
  const decompress = decompressors.get(name);
  return decompress ? { ok: true, decompress } : { ok: false, detail: `unknown encoding "${name}"` };
};
