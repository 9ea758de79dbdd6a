import { foldTerm, tokenise } from '@khabar/language/analysis';

const shingleWords = 3;
const bits = 64;

/** 32-bit FNV-1a over UTF-16 code units with a final mix (MurmurHash3's), so that every bit depends on every letter. */
const hash32 = (text: string, seed: number): number => {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const seeds = [0x811c9dc5, 0x9747b28c] as const;

const shinglesOf = (words: readonly string[]): string[] =>
  words.length <= shingleWords
    ? [words.join(' ')]
    : words.slice(shingleWords - 1).map((_, index) => words.slice(index, index + shingleWords).join(' '));

const half = bits / 2;

const tally = (votes: Int32Array, shingle: string): void => {
  for (let part = 0; part < seeds.length; part += 1) {
    let hash = hash32(shingle, seeds[part] ?? 0);
    for (let bit = part * half; bit < (part + 1) * half; bit += 1) {
      votes[bit] = (votes[bit] ?? 0) + ((hash & 1) << 1) - 1;
      hash >>>= 1;
    }
  }
};

/**
 * Charikar's simhash over the distinct three-word shingles of the folded text: 64 bits as 16 hexadecimal digits.
 * Texts that share most shingles differ in few bits.
 */
export const simhashOf = (text: string): string => {
  const words = tokenise(text).map(({ surface }) => foldTerm(surface));
  const votes = new Int32Array(bits);
  for (const shingle of new Set(shinglesOf(words))) tally(votes, shingle);
  const digits = Array.from({ length: bits / 4 }, (_, digit) =>
    [0, 1, 2, 3].reduce((value, bit) => value | ((votes[digit * 4 + bit] ?? 0) > 0 ? 1 << bit : 0), 0).toString(16),
  );
  return digits.join('');
};
