import { consonants, firstVowels, lastVowels, vowels } from './latin-sounds.js';
import type { Sounds } from './latin-sounds.js';

export interface Transliteration {
  readonly arabic: string;
  /** 0 if every sound is written the usual way. */
  readonly cost: number;
}

const longestGrapheme = 3;
const unwritten = '-';
const unwrittenCost = 0.3;
const unusualCost = 0.6;
const highestCost = 1.5;

interface Path {
  readonly at: number;
  readonly arabic: string;
  readonly cost: number;
}

const tablesAt = (at: number, end: number, length: number): readonly Sounds[] => {
  if (at === 0) return [consonants, firstVowels];
  return end === length ? [consonants, lastVowels, vowels] : [consonants, vowels];
};

const steps = (name: string, { at, arabic, cost }: Path): Path[] => {
  const next: Path[] = [];
  for (let size = 1; size <= longestGrapheme && at + size <= name.length; size++) {
    const grapheme = name.slice(at, at + size);
    for (const sounds of tablesAt(at, at + size, name.length)) {
      sounds[grapheme]?.split(' ').forEach((written, rank) => {
        const isUnwritten = written === unwritten;
        const step = rank === 0 ? 0 : isUnwritten ? unwrittenCost : unusualCost;
        next.push({ at: at + size, arabic: arabic + (isUnwritten ? '' : written), cost: cost + step });
      });
    }
  }
  return next;
};

/** The words that begin otherwise need not be tried. */
export const beginningsOf = (words: Iterable<string>): ReadonlySet<string> => {
  const beginnings = new Set<string>();
  for (const word of words) for (let end = 1; end <= word.length; end++) beginnings.add(word.slice(0, end));
  return beginnings;
};

/**
 * The ways to write a name in Arabic letters that are words of Arabic texts, the most usual first.
 * @param name in plain small Latin letters
 */
export const transliterationsOf = (
  name: string,
  { isWord, isBeginning }: { isWord(word: string): boolean; isBeginning(letters: string): boolean },
): Transliteration[] => {
  const found = new Map<string, number>();
  const open: Path[] = [{ at: 0, arabic: '', cost: 0 }];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path.at === name.length) {
      if (isWord(path.arabic)) found.set(path.arabic, Math.min(path.cost, found.get(path.arabic) ?? Infinity));
      continue;
    }
    for (const next of steps(name, path)) {
      if (next.cost <= highestCost && (next.arabic === '' || isBeginning(next.arabic))) open.push(next);
    }
  }
  return [...found]
    .map(([arabic, cost]) => ({ arabic, cost }))
    .sort((a, b) => a.cost - b.cost || (a.arabic < b.arabic ? -1 : 1));
};
