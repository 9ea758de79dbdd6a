import { transliterationsOf, beginningsOf } from './transliterate.js';
import type { WordFrequencies } from './word-frequencies.js';

/** An Arabic word that writes a name of the census. */
export interface ForeignName {
  readonly arabic: string;
  readonly latin: string;
  /** Other names that may be meant, the likeliest first. */
  readonly alternatives: readonly string[];
  readonly cost: number;
  /** Of the Latin name among those of its list, from 0. */
  readonly rank: number;
}

const leastLatin = 4;
const leastArabic = 3;
const leastZipf = 1.7;
const lastRank = 50_000;
const arabicLetters = /^[\u0621-\u064a]+$/;
const plainLatin = /^[a-z]+$/;
/** So many decades of rank make up for one unusual letter. */
const rankWeight = 0.25;

const mostAlternatives = 3;

interface Candidate {
  readonly latin: string;
  readonly cost: number;
  readonly rank: number;
}

const badness = ({ cost, rank }: Candidate): number => cost + rankWeight * Math.log10(rank + 1);

/** Names as `foldTerm` folds them. */
export interface LatinNames {
  readonly names: readonly string[];
  /** Whether the most frequent come first; else all count as being of middling rank. */
  readonly isRanked: boolean;
}

const middlingRank = 1000;

/** The likeliest name behind every word of Arabic texts that may be the transliteration of one. */
export const foreignNames = (
  lists: readonly LatinNames[],
  frequencies: WordFrequencies,
): ReadonlyMap<string, ForeignName> => {
  const words = new Set<string>();
  for (const [word, zipf] of frequencies) {
    if (zipf >= leastZipf && word.length >= leastArabic && arabicLetters.test(word)) words.add(word);
  }
  const beginnings = beginningsOf(words);
  const among = {
    isWord: (word: string) => words.has(word),
    isBeginning: (letters: string) => beginnings.has(letters),
  };
  const candidates = new Map<string, Map<string, Candidate>>();
  for (const { names, isRanked } of lists) {
    for (const [index, latin] of names.slice(0, lastRank).entries()) {
      const rank = isRanked ? index : middlingRank;
      if (latin.length < leastLatin || !plainLatin.test(latin)) continue;
      for (const { arabic, cost } of transliterationsOf(latin, among)) {
        const byLatin = candidates.get(arabic) ?? new Map<string, Candidate>();
        const known = byLatin.get(latin);
        if (known === undefined || rank < known.rank) byLatin.set(latin, { latin, cost, rank });
        candidates.set(arabic, byLatin);
      }
    }
  }
  return new Map(
    [...candidates].map(([arabic, byLatin]) => {
      const [likeliest, ...others] = [...byLatin.values()].sort((a, b) => badness(a) - badness(b));
      if (likeliest === undefined) throw new Error(`no name is behind ${arabic}`);
      const alternatives = others.slice(0, mostAlternatives).map(({ latin }) => latin);
      return [arabic, { arabic, ...likeliest, alternatives }];
    }),
  );
};

/** What a word looks like, in half units of log-odds, and how frequent it is. */
export interface Impression {
  readonly foreign: number;
  readonly zipf: number;
}

/** Whether a word that could write a name does: by how foreign it looks, how usual the spelling and the name are. */
export const isLikelyName = (name: ForeignName, { foreign, zipf }: Impression): boolean => {
  const isUsual = badness(name) <= 1.3;
  if (name.arabic.length <= leastArabic) return foreign >= 3 && isUsual && zipf < 4.5;
  if (foreign >= 4) return zipf < 5.2 && badness(name) <= 2;
  if (foreign >= 0) return isUsual && zipf < (badness(name) <= 1 ? 4.9 : 4.3);
  return foreign >= -4 ? badness(name) <= 0.9 && zipf < 3.8 : badness(name) <= 0.5 && zipf < 4.6;
};
