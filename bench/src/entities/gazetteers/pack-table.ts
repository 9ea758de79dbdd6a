import { bucketOf, fingerprintMask, hashOfName } from '@khabar/entities/gazetteers';

const fillOfBucket = 2;
const largestCount = 255;

interface Entry {
  readonly bucket: number;
  readonly fingerprint: number;
  readonly value: number;
}

/** What stands under a hash that two names share. */
export type Merge = (a: number, b: number) => number;
export const eitherBit: Merge = (a, b) => a | b;

const entriesOf = (
  values: ReadonlyMap<string, number>,
  { bucketBits, merge }: { readonly bucketBits: number; readonly merge: Merge },
): Entry[] => {
  const merged = new Map<number, Entry>();
  for (const [name, value] of values) {
    const hash = hashOfName(...name.split(' '));
    const bucket = bucketOf(hash, bucketBits);
    const fingerprint = hash.fingerprint & fingerprintMask;
    const key = bucket * (fingerprintMask + 1) + fingerprint;
    merged.set(key, { bucket, fingerprint, value: merge(value, merged.get(key)?.value ?? 0) });
  }
  return [...merged.values()].sort((a, b) => a.bucket - b.bucket || a.fingerprint - b.fingerprint);
};

/** Packs values under the hashes of names, as `openTable` reads them. */
export const packTable = (values: ReadonlyMap<string, number>, merge: Merge): string => {
  const bucketBits = Math.max(1, Math.ceil(Math.log2(values.size / fillOfBucket)));
  const entries = entriesOf(values, { bucketBits, merge });
  const palette = [...new Set(entries.map(({ value }) => value))].sort((a, b) => a - b);
  const places = new Map(palette.map((value, place) => [value, place]));
  if (palette.length > largestCount) throw new Error(`${palette.length} values do not fit a palette of one byte`);
  const counts = new Uint8Array(1 << bucketBits);
  for (const { bucket } of entries) {
    if (counts[bucket] === largestCount) throw new Error('too many names in one bucket');
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  const head = Buffer.alloc(6 + 2 * palette.length);
  head.writeUInt8(bucketBits, 0);
  head.writeUInt8(palette.length, 1);
  head.writeUInt32LE(entries.length, 2);
  palette.forEach((value, place) => head.writeUInt16LE(value, 6 + 2 * place));
  const fingerprints = Buffer.alloc(2 * entries.length);
  entries.forEach(({ fingerprint }, index) => fingerprints.writeUInt16LE(fingerprint, 2 * index));
  const indices = Uint8Array.from(entries, ({ value }) => places.get(value) ?? 0);
  return Buffer.concat([head, counts, fingerprints, indices]).toString('base64');
};
