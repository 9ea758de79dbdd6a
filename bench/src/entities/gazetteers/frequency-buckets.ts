import type { WordFrequencies } from './word-frequencies.js';

const leastZipf = 2;

/** Half steps of the Zipf scale, from 1 for 2 to 2.5: see `FrequencyOf`. */
export const frequencyBuckets = (frequencies: WordFrequencies): Map<string, number> => {
  const buckets = new Map<string, number>();
  for (const [word, zipf] of frequencies) {
    if (zipf >= leastZipf) buckets.set(word, Math.floor((zipf - leastZipf) * 2) + 1);
  }
  return buckets;
};
