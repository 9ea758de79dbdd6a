import { NameHasher } from './name-hash.js';
import { openTable } from './packed-table.js';
import type { Lookup } from './packed-table.js';
import { arabicFrequencies } from './generated/arabic-frequencies.js';
import { englishFrequencies } from './generated/english-frequencies.js';

/** 0 for a word not among the frequent ones, else 1 (once in ten million words) to 13 (once in fifteen): half steps of the Zipf scale. */
export type FrequencyOf = (word: string) => number;

const packed: Readonly<Record<string, string>> = { ar: arabicFrequencies, en: englishFrequencies };
const opened = new Map<string, Lookup>();
const none: Lookup = () => 0;

const tableOf = (language: string): Lookup => {
  const known = opened.get(language);
  if (known !== undefined) return known;
  const base64 = packed[language];
  const table = base64 === undefined ? none : openTable(base64);
  opened.set(language, table);
  return table;
};

/** How frequent words are in a language; 0 for every word of a language without a list. Words are folded by `foldTerm`. */
export const frequencyOf = (language: string): FrequencyOf => {
  const table = tableOf(language);
  const hasher = new NameHasher();
  return (word) => {
    hasher.start().add(word);
    return table(hasher.hash());
  };
};
