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
   * @param known `categoriesOf` each word, where the caller has it already
   */
  matchesIn(words: readonly string[], known?: ArrayLike<number>): NameMatch[];
}

export const longestName = 5;

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
  const longestFrom = (words: readonly string[], start: number): NameMatch | undefined => {
    const limit = Math.min(words.length, start + longestName);
    let found: NameMatch | undefined;
    hasher.start().add(words[start] ?? '');
    for (let end = start + 1; end < limit; end++) {
      if (!hasher.add(words[end] ?? '')) continue;
      const categories = look();
      if ((categories & ~category.begins) !== 0)
        found = { start, end: end + 1, categories: categories & ~category.begins };
      if ((categories & category.begins) === 0) break;
    }
    return found;
  };
  const matchesIn = (words: readonly string[], known?: ArrayLike<number>): NameMatch[] => {
    const matches: NameMatch[] = [];
    for (let start = 0; start < words.length - 1; start++) {
      const categories = known?.[start] ?? categoriesOf(words[start] ?? '');
      if ((categories & category.begins) === 0) continue;
      const match = longestFrom(words, start);
      if (match === undefined) continue;
      matches.push(match);
      start = match.end - 1;
    }
    return matches;
  };
  return { categoriesOf, matchesIn };
};
