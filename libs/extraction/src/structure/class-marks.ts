import type { ElementNode } from '../tree/tree.js';

/** A table of class words by kind: words parted by spaces, with a `*` where any word that begins so counts. */
export type WordTable<Kind extends string> = Readonly<Record<Kind, string>>;

/** Names repeat from page to page of a site; past this many the memory starts anew. */
const mostKnown = 20_000;
/** Generated class lists can be megabytes long; what tells something stands in front, in characters. */
const longestNames = 400;

const camelCase = /([a-z])([A-Z])/g;
const separators = /[^\p{L}\p{N}]+/u;
const whiteSpace = /\s+/;
/** Words that begin alike are looked for together. */
const stem = 2;

/** The names that templates give this element. */
const namesOf = ({ attributes }: ElementNode): string => {
  const { class: classes = '', id, itemprop } = attributes;
  const names = id === undefined && itemprop === undefined ? classes : `${classes} ${id ?? ''} ${itemprop ?? ''}`;
  return names.length > longestNames ? names.slice(0, longestNames) : names;
};

/** Keeps what was found, within bounds. */
const remembered = <Value>(find: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = find(key);
    if (known.size >= mostKnown) known.clear();
    known.set(key, value);
    return value;
  };
};

/** One bit for each kind that a word belongs to. */
const bitsOfWord = (tables: readonly string[]): ((word: string) => number) => {
  const whole = new Map<string, number>();
  const beginnings = new Map<string, { readonly start: string; readonly bit: number }[]>();
  tables.forEach((words, index) => {
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

/** Tells for an element which kinds of the table its names belong to. */
export const classMarks = <Kind extends string>(
  table: WordTable<Kind>,
): ((element: ElementNode) => ReadonlySet<Kind>) => {
  const kinds = Object.keys(table) as Kind[];
  const bitsOf = bitsOfWord(Object.values(table));
  const bitsOfName = remembered((name) => {
    let bits = bitsOf(name.toLowerCase());
    for (const word of name.replace(camelCase, '$1 $2').toLowerCase().split(separators)) bits |= bitsOf(word);
    return bits;
  });
  const bitsOfNames = (names: string): number =>
    names.split(whiteSpace).reduce((bits, name) => bits | bitsOfName(name), 0);
  const combinations = new Map<number, ReadonlySet<Kind>>();
  const marksOf = remembered((names) => {
    const bits = bitsOfNames(names);
    const marks = combinations.get(bits) ?? new Set(kinds.filter((_, index) => (bits & (1 << index)) !== 0));
    combinations.set(bits, marks);
    return marks;
  });
  return (element) => marksOf(namesOf(element));
};
