/**
 * A table from the hash of a name to a small number, packed as base64:
 * bucket bits (1 byte), size of the palette (1 byte), entries (4 bytes), the palette (2 bytes each), entries per bucket
 * (1 byte each), and per entry its fingerprint (2 bytes) and the place of its value in the palette (1 byte).
 */
import type { NameHash } from './name-hash.js';

/** @returns the value of a name, or 0 for one that is not in the table (with about 2 in 100,000 taken for another). */
export type Lookup = (hash: NameHash) => number;

export const fingerprintMask = 0xffff;

/** The lowest bits of the first hash choose the bucket. */
export const bucketOf = (hash: NameHash, bucketBits: number): number => hash.bucket & ((1 << bucketBits) - 1);

export const bytesOf = (base64: string): Uint8Array => {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
};

export const openTable = (base64: string): Lookup => {
  const bytes = bytesOf(base64);
  const view = new DataView(bytes.buffer);
  const bucketBits = view.getUint8(0);
  const paletteSize = view.getUint8(1);
  const entries = view.getUint32(2, true);
  const palette = Uint16Array.from({ length: paletteSize }, (_, index) => view.getUint16(6 + 2 * index, true));
  const countsAt = 6 + 2 * paletteSize;
  const buckets = 1 << bucketBits;
  const starts = new Uint32Array(buckets + 1);
  for (let bucket = 0; bucket < buckets; bucket++) {
    starts[bucket + 1] = (starts[bucket] ?? 0) + (bytes[countsAt + bucket] ?? 0);
  }
  const fingerprintsAt = countsAt + buckets;
  const fingerprints = new Uint16Array(bytes.slice(fingerprintsAt, fingerprintsAt + 2 * entries).buffer);
  const values = bytes.subarray(fingerprintsAt + 2 * entries);
  return (hash) => {
    const bucket = bucketOf(hash, bucketBits);
    const wanted = hash.fingerprint & fingerprintMask;
    const end = starts[bucket + 1] ?? 0;
    for (let entry = starts[bucket] ?? 0; entry < end; entry++) {
      if (fingerprints[entry] === wanted) return palette[values[entry] ?? 0] ?? 0;
    }
    return 0;
  };
};
