import type { ElementNode } from '../tree/tree.js';
import { classWordKinds, classWords } from './class-words.js';

const whole = new Map<string, number>();
const beginnings: { readonly start: string; readonly bit: number }[] = [];

classWordKinds.forEach((kind, index) => {
  const bit = 1 << index;
  for (const word of classWords[kind].split(' ')) {
    if (word.endsWith('*')) beginnings.push({ start: word.slice(0, -1), bit });
    else whole.set(word, (whole.get(word) ?? 0) | bit);
  }
});

/** One bit for each kind of `classWordKinds`, in its order. */
const signalsOfWord = (word: string): number => {
  let signals = whole.get(word) ?? 0;
  for (const { start, bit } of beginnings) if (word.startsWith(start)) signals |= bit;
  return signals;
};

const known = new Map<string, number>();
/** Names repeat from page to page of a site; past this many the memory starts anew. */
const mostKnown = 50_000;
/** Generated class lists can be megabytes long; what tells something stands in front, in characters. */
const longestNames = 400;

const camelCase = /([a-z])([A-Z])/g;
const separators = /[^\p{L}\p{N}]+/u;

const signalsOfNames = (names: string): number => {
  const found = known.get(names);
  if (found !== undefined) return found;
  let signals = 0;
  for (const name of names.split(/\s+/)) {
    signals |= signalsOfWord(name.toLowerCase());
    for (const word of name.replace(camelCase, '$1 $2').toLowerCase().split(separators)) {
      if (word.length > 1) signals |= signalsOfWord(word);
    }
  }
  if (known.size >= mostKnown) known.clear();
  known.set(names, signals);
  return signals;
};

const attributesWithNames = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid', 'data-type'] as const;

/** What the names on this element tell, as bits. Depends on the element alone. */
export const classSignalsOf = ({ attributes }: ElementNode): number => {
  let signals = 0;
  for (const attribute of attributesWithNames) {
    const names = attributes[attribute];
    if (names) signals |= signalsOfNames(names.slice(0, longestNames));
  }
  return signals;
};
