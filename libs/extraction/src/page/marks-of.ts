import type { ElementNode } from '../tree/tree.js';
import { foreignWords, markStems, markWords, type Mark } from './mark-words.js';

type AnyMark = Mark | 'foreign';

const bits: Readonly<Record<AnyMark, number>> = { headline: 1, kicker: 2, standfirst: 4, byline: 8, foreign: 16 };

const meanings = new Map<string, number>();
const learn = (mark: AnyMark, words: string): void => {
  for (const word of words.split(' ')) meanings.set(word, (meanings.get(word) ?? 0) | bits[mark]);
};
for (const mark of Object.keys(markWords) as Mark[]) learn(mark, markWords[mark]);
learn('foreign', foreignWords);

const known = new Map<string, number>();
/** Names repeat from page to page of a site; past this many the memory starts anew. */
const mostKnown = 50_000;
/** Generated class lists can be megabytes long; what tells something stands in front, in characters. */
const longestNames = 300;

/** Most names hold none of the words: one look tells. */
const worthReading = new RegExp(markStems, 'iu');
const camelCase = /(\p{Ll})(\p{Lu})/gu;
const separators = /[^\p{L}]+/u;

/** `without-sidebar`, `has-comments`: what follows is about something else than this element. */
const about: ReadonlySet<string> = new Set(['without', 'no', 'has', 'with', 'not', 'hide', 'show']);

/** The foot of an article is a part of it, and holds its byline at times. */
const ownFoot = /(?:entry|post|article|single|story|hentry|beitrag)[-_]{0,2}(?:footer|foot)/i;

const marksOfName = (name: string): number => {
  const all = name
    .replace(camelCase, '$1 $2')
    .toLowerCase()
    .split(separators)
    .filter((part) => part !== '');
  const parts = all.filter((_, index) => !about.has(all[index - 1] ?? ''));
  let marks = parts.length > 2 ? (meanings.get(parts.join('')) ?? 0) : 0;
  parts.forEach((part, index) => {
    marks |= meanings.get(part) ?? 0;
    if (index > 0) marks |= meanings.get(`${parts[index - 1] ?? ''}${part}`) ?? 0;
  });
  return ownFoot.test(name) ? marks & ~bits.foreign : marks;
};

const marksOfNames = (names: string): number => {
  const found = known.get(names);
  if (found !== undefined) return found;
  const marks = worthReading.test(names) ? names.split(/\s+/).reduce((sum, name) => sum | marksOfName(name), 0) : 0;
  if (known.size >= mostKnown) known.clear();
  known.set(names, marks);
  return marks;
};

const attributesWithNames = ['class', 'id', 'data-testid', 'data-component'] as const;

/** What the names on an element say that it is. */
export class Marks {
  constructor(private readonly marks: number) {}

  has(mark: AnyMark): boolean {
    return (this.marks & bits[mark]) !== 0;
  }
}

const none = new Marks(0);

export const marksOf = ({ attributes }: ElementNode): Marks => {
  let marks = 0;
  for (const attribute of attributesWithNames) {
    const names = attributes[attribute];
    if (names) marks |= marksOfNames(names.length > longestNames ? names.slice(0, longestNames) : names);
  }
  return marks === 0 ? none : new Marks(marks);
};
