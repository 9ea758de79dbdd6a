import { nameSpelling } from '@khabar/entities/gazetteers';
import { foldTerm } from '@khabar/language/analysis';

/** What is known about a name, and how frequent a word it would be if it were nothing but this name (Zipf scale). */
export interface ListedName {
  categories: number;
  expected: number;
}

/** By folded name, its words parted by single spaces. */
export type NameList = Map<string, ListedName>;

const longestName = 5;
/** Never taken for an ordinary word. */
export const unmistakable = 9;
const parts = /[^\p{L}\p{M}\p{N}]+/u;
const bracketed = /\s*[([（].*/u;

export const nameKey = (name: string): string =>
  name.replace(bracketed, '').split(parts).map(foldTerm).map(nameSpelling).filter(Boolean).join(' ');

export const addName = (list: NameList, name: string, { categories, expected }: ListedName): void => {
  const key = nameKey(name);
  if (key.length < 2 || key.split(' ').length > longestName) return;
  const known = list.get(key);
  if (known === undefined) {
    list.set(key, { categories, expected });
    return;
  }
  known.categories |= categories;
  known.expected = Math.max(known.expected, expected);
};
