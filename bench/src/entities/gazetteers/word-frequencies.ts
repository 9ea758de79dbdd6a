import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { nameSpelling } from '@khabar/entities/gazetteers';
import { foldTerm } from '@khabar/language/analysis';

import { decodeMessagePack } from './message-pack.js';

/** Folded words with their Zipf frequency: the logarithm to base 10 of occurrences per thousand million words. */
export type WordFrequencies = ReadonlyMap<string, number>;

const perThousandMillion = 9;
const isWord = /^[\p{L}\p{M}]+$/u;

/** Reads wordfreq's own format: a header, then for each hundredth of a decade below 1 the words so frequent. */
export const readWordFrequencies = (folder: string, language: string): WordFrequencies => {
  const packed = decodeMessagePack(gunzipSync(readFileSync(join(folder, `large_${language}.msgpack.gz`))));
  if (!Array.isArray(packed)) throw new Error(`the word frequencies of ${language} are not a list`);
  const shares = new Map<string, number>();
  for (const [hundredths, words] of packed.slice(1).entries()) {
    if (!Array.isArray(words)) continue;
    for (const word of words) {
      if (typeof word !== 'string' || !isWord.test(word)) continue;
      const key = nameSpelling(foldTerm(word));
      shares.set(key, (shares.get(key) ?? 0) + 10 ** (-hundredths / 100));
    }
  }
  return new Map([...shares].map(([word, share]) => [word, Math.log10(share) + perThousandMillion]));
};
