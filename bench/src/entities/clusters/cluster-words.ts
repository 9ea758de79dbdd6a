import { hashOfName } from '@khabar/entities/gazetteers';
import { withoutProclitics, type BareWord } from '@khabar/entities/training';
import { packTable } from '../gazetteers/pack-table.js';
import { countPairs, reserved } from './count-pairs.js';
import { exchange } from './exchange.js';
import type { Words } from './plain-texts.js';

/** `packTable` holds no more than 255 values. */
export const clusterOptions = { fewest: 3, rounds: 15, coarse: 64, fine: 255 } as const;

/** Marks a proclitic, which is a word of its own to its neighbours and is never looked up. */
const attached = '+';

const separate = (language: string): ((words: Words) => string[]) => {
  const bareWord = withoutProclitics(language);
  const known = new Map<string, readonly string[]>();
  return (words) =>
    words.flatMap((word) => {
      const units = known.get(word) ?? unitsOf(bareWord(word));
      known.set(word, units);
      return units;
    });
};

const unitsOf = ({ proclitics, stem }: BareWord): string[] => [
  ...proclitics.map((proclitic) => proclitic + attached),
  stem,
];

/** Punctuation and the like: it has no letter that counts in the hash of a name. */
const empty = hashOfName();
const hasHash = (word: string): boolean => {
  if (word.endsWith(attached)) return false;
  const { bucket, fingerprint } = hashOfName(word);
  return bucket !== empty.bucket || fingerprint !== empty.fingerprint;
};

export interface ClusteredWords {
  readonly words: number;
  /** Tables as `openTable` reads them, from word to class + 1. */
  readonly coarse: string;
  readonly fine: string;
}

/** Learns classes of words, few and many, from sentences of folded words. Deterministic. */
export const clusterWords = (sentences: readonly Words[], language: string): ClusteredWords => {
  const { fewest, rounds } = clusterOptions;
  const pairs = countPairs(sentences.map(separate(language)), fewest);
  const tableOf = (classes: number): string => {
    const classOf = exchange(pairs, { classes, rounds });
    const values = new Map<string, number>();
    pairs.words.forEach((word, number) => {
      if (number >= reserved && hasHash(word)) values.set(word, (classOf[number] as number) + 1);
    });
    return packTable(values, Math.max);
  };
  return {
    words: pairs.words.length - reserved,
    coarse: tableOf(clusterOptions.coarse),
    fine: tableOf(clusterOptions.fine),
  };
};
