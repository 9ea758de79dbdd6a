import type { ElementNode } from '../tree/tree.js';

/** A table of class words by kind: words parted by spaces, with a `*` where any word that begins so counts. */
export type WordTable<Kind extends string> = Readonly<Record<Kind, string>>;

/** Names repeat from page to page of a site; past this many the memory starts anew. */
const mostKnown = 20_000;
/** Generated class lists can be megabytes long; what tells something stands in front, in characters. */
const longestNames = 400;

const camelCase = /([a-z])([A-Z])/g;
const separators = /[^\p{L}\p{N}]+/u;

const wordsOf = (names: string): string[] => {
  const words = new Set<string>();
  for (const name of names.split(/\s+/)) {
    words.add(name.toLowerCase());
    for (const word of name.replace(camelCase, '$1 $2').toLowerCase().split(separators)) words.add(word);
  }
  words.delete('');
  return [...words];
};

/** The names that templates give this element. */
const namesOf = ({ attributes }: ElementNode): string =>
  `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['itemprop'] ?? ''}`
    .slice(0, longestNames)
    .trim();

/** Tells for an element which kinds of the table its names belong to. */
export const classMarks = <Kind extends string>(
  table: WordTable<Kind>,
): ((element: ElementNode) => ReadonlySet<Kind>) => {
  const whole = new Map<string, Kind[]>();
  const beginnings: { readonly start: string; readonly kind: Kind }[] = [];
  for (const kind of Object.keys(table) as Kind[]) {
    for (const word of table[kind].split(' ')) {
      if (word.endsWith('*')) beginnings.push({ start: word.slice(0, -1), kind });
      else whole.set(word, [...(whole.get(word) ?? []), kind]);
    }
  }
  const none: ReadonlySet<Kind> = new Set();
  const known = new Map<string, ReadonlySet<Kind>>();
  const marksOfNames = (names: string): ReadonlySet<Kind> => {
    const marks = new Set<Kind>();
    for (const word of wordsOf(names)) {
      for (const kind of whole.get(word) ?? []) marks.add(kind);
      for (const { start, kind } of beginnings) if (word.startsWith(start)) marks.add(kind);
    }
    return marks.size === 0 ? none : marks;
  };
  return (element) => {
    const names = namesOf(element);
    if (names === '') return none;
    const found = known.get(names);
    if (found) return found;
    const marks = marksOfNames(names);
    if (known.size >= mostKnown) known.clear();
    known.set(names, marks);
    return marks;
  };
};
