import type { ElementNode } from '../tree/tree.js';
import { foreignWords, markWords, type Mark } from './mark-words.js';

export type Marks = ReadonlySet<Mark | 'foreign'>;

const meanings = new Map<string, (Mark | 'foreign')[]>();
const learn = (mark: Mark | 'foreign', words: string): void => {
  for (const word of words.split(' ')) meanings.set(word, [...(meanings.get(word) ?? []), mark]);
};
for (const mark of Object.keys(markWords) as Mark[]) learn(mark, markWords[mark]);
learn('foreign', foreignWords);

const none: Marks = new Set();
const known = new Map<string, Marks>();
/** Names repeat from page to page of a site; past this many the memory starts anew. */
const mostKnown = 20_000;
/** Generated class lists can be megabytes long; what tells something stands in front, in characters. */
const longestNames = 300;

const camelCase = /(\p{Ll})(\p{Lu})/gu;
const separators = /[^\p{L}]+/u;

/** `without-sidebar`, `has-comments`: what follows is about something else than this element. */
const about: ReadonlySet<string> = new Set(['without', 'no', 'has', 'with', 'not', 'hide', 'show']);

const wordsOf = (name: string): string[] => {
  const all = name
    .replace(camelCase, '$1 $2')
    .toLowerCase()
    .split(separators)
    .filter((part) => part !== '');
  const parts = all.filter((_, index) => !about.has(all[index - 1] ?? ''));
  return [...parts, ...parts.slice(1).map((part, index) => `${parts[index] ?? ''}${part}`), parts.join('')];
};

const marksOfNames = (names: string): Marks => {
  const found = known.get(names);
  if (found) return found;
  const marks = names
    .split(/\s+/)
    .flatMap(wordsOf)
    .flatMap((word) => meanings.get(word) ?? []);
  const result = marks.length === 0 ? none : new Set(marks);
  if (known.size >= mostKnown) known.clear();
  known.set(names, result);
  return result;
};

const attributesWithNames = [
  'class',
  'id',
  'data-testid',
  'data-component',
  'data-qa',
  'data-test',
  'data-type',
] as const;

/** What the names on an element say that it is. */
export const marksOf = ({ attributes }: ElementNode): Marks => {
  let marks: Marks = none;
  for (const attribute of attributesWithNames) {
    const names = attributes[attribute];
    if (!names) continue;
    const more = marksOfNames(names.slice(0, longestNames));
    if (more.size > 0) marks = marks.size === 0 ? more : new Set([...marks, ...more]);
  }
  return marks;
};
