import { category } from './categories.js';
import { NameHasher } from './name-hash.js';
import type { Lookup } from './packed-table.js';

/** `words.slice(start, end)` is a name of the lists. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** What the lists know about it: see `category`. */
  readonly categories: number;
}

export interface Gazetteer {
  /**
   * What the lists know about one word, 0 if nothing. Whether longer names begin with it is among the bits.
   * @param word folded by `foldTerm`; with ال where the name has it, without other proclitics.
   */
  categoriesOf(word: string): number;
  /**
   * The names of two to five words, the longest at each place, in order and without overlap.
   * @param words folded by `foldTerm`
   * @param readings of each word, others in place of which a name may begin with it: الولايات for والولايات
   */
  matchesIn(words: readonly string[], readings?: readonly (readonly string[])[]): NameMatch[];
}

export const longestName = 5;

const none: readonly string[] = [];

interface Beginning {
  readonly start: number;
  readonly first: string;
}

export const gazetteerFrom = (lookups: readonly Lookup[]): Gazetteer => {
  const hasher = new NameHasher();
  const look = (): number => {
    const hash = hasher.hash();
    let categories = 0;
    for (const lookup of lookups) categories |= lookup(hash);
    return categories;
  };
  const categoriesOf = (word: string): number => {
    hasher.start().add(word);
    return look();
  };
  const longestFrom = (words: readonly string[], { start, first }: Beginning): NameMatch | undefined => {
    if ((categoriesOf(first) & category.begins) === 0) return undefined;
    const limit = Math.min(words.length, start + longestName);
    let found: NameMatch | undefined;
    for (let end = start + 1; end < limit; end++) {
      if (!hasher.add(words[end] ?? '')) continue;
      const categories = look();
      const known = categories & ~category.begins;
      if (known !== 0) found = { start, end: end + 1, categories: known };
      if ((categories & category.begins) === 0) break;
    }
    return found;
  };
  const longestOf = (words: readonly string[], firsts: readonly string[], start: number): NameMatch | undefined => {
    let longest = longestFrom(words, { start, first: words[start] ?? '' });
    for (const first of firsts) {
      const match = longestFrom(words, { start, first });
      if (match !== undefined && match.end > (longest?.end ?? 0)) longest = match;
    }
    return longest;
  };
  const matchesIn = (words: readonly string[], readings: readonly (readonly string[])[] = []): NameMatch[] => {
    const matches: NameMatch[] = [];
    for (let start = 0; start < words.length - 1; start++) {
      const match = longestOf(words, readings[start] ?? none, start);
      if (match === undefined) continue;
      matches.push(match);
      start = match.end - 1;
    }
    return matches;
  };
  return { categoriesOf, matchesIn };
};
