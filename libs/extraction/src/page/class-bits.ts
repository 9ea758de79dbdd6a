import type { ElementNode } from '../tree/tree.js';

/** Names repeat from page to page of a site; past this many the memory starts anew. */
const mostKnown = 50_000;
/** Generated class lists can be megabytes long; what tells something stands in front, in characters. */
const longestNames = 400;

const camelCase = /([a-z])([A-Z])/g;
const separators = /[^\p{L}\p{N}]+/u;
const whiteSpace = /\s+/;
/** Words that begin alike are looked for together. */
const stem = 2;

/** Keeps what was found, within bounds. */
const remembered = (find: (key: string) => number): ((key: string) => number) => {
  const known = new Map<string, number>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = find(key);
    if (known.size >= mostKnown) known.clear();
    known.set(key, value);
    return value;
  };
};

const bitsOfWord = (lists: readonly string[]): ((word: string) => number) => {
  const whole = new Map<string, number>();
  const beginnings = new Map<string, { readonly start: string; readonly bit: number }[]>();
  lists.forEach((words, index) => {
    const bit = 1 << index;
    for (const word of words.split(' ')) {
      if (!word.endsWith('*')) {
        whole.set(word, (whole.get(word) ?? 0) | bit);
        continue;
      }
      const start = word.slice(0, -1);
      const alike = beginnings.get(start.slice(0, stem)) ?? [];
      beginnings.set(start.slice(0, stem), [...alike, { start, bit }]);
    }
  });
  return (word) => {
    let bits = whole.get(word) ?? 0;
    for (const { start, bit } of beginnings.get(word.slice(0, stem)) ?? []) if (word.startsWith(start)) bits |= bit;
    return bits;
  };
};

/**
 * Tells for an element which of the lists have a word of its names: one bit for each list, in their order, of which there are at
 * most 31. A word counts as a whole name or as a part of one (`post-content`, `postContent`); with a `*` at its end also as
 * the beginning of either.
 * @param lists words parted by spaces, lower-case
 * @param attributes where names are looked for
 */
export const classBits = (
  lists: readonly string[],
  attributes: readonly string[],
): ((element: ElementNode) => number) => {
  const bitsOf = bitsOfWord(lists);
  const bitsOfName = remembered((name) => {
    let bits = bitsOf(name.toLowerCase());
    for (const word of name.replace(camelCase, '$1 $2').toLowerCase().split(separators)) bits |= bitsOf(word);
    return bits;
  });
  const bitsOfNames = remembered((names) => names.split(whiteSpace).reduce((bits, name) => bits | bitsOfName(name), 0));
  return ({ attributes: given }) => {
    let bits = 0;
    for (const attribute of attributes) {
      const names = given[attribute];
      if (names) bits |= bitsOfNames(names.length > longestNames ? names.slice(0, longestNames) : names);
    }
    return bits;
  };
};
