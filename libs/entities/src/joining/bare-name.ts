import type { Word } from '@khabar/language/analysis';
import { knownEntityOf } from '../known/index.js';
import type { EntityType } from '../mentions/mention.js';
import { titleKind } from '../titles/title-kind.js';
import { titleKindOf } from '../titles/title-kind-of.js';
import { foldWord } from './fold-word.js';
import { nameWords } from './name-words.js';

/** A name as joining compares it: no titles, no punctuation around it. */
export interface BareName {
  /** Folded. */
  readonly words: readonly string[];
  /** Where it stands in the mention it was read from. */
  readonly start: number;
  readonly end: number;
}

const strippedKinds = titleKind.office | titleKind.rank | titleKind.honorific | titleKind.occupation;

const isTitle = ({ surface }: Word, language: string): boolean => {
  const kind = titleKindOf(foldWord(surface).replace(/\.$/, ''), language);
  if ((kind & strippedKinds) === 0) return false;
  // An Arabic title stands before a name with its article (الشيخ زايد); without it it is a name itself (أمير).
  return language !== 'ar' || (kind & titleKind.definite) !== 0 || surface.endsWith('.');
};

const withoutStop = (word: string): string => (word.length > 2 ? word.replace(/\.$/, '') : word);

/** `the European Union` is named European Union; what is well-known with its article keeps it (The Hague). */
const hasOwnArticle = (words: readonly Word[], language: string): boolean => {
  const [first, ...rest] = words.map(({ surface }) => foldWord(surface));
  if (first !== 'the' || rest.length === 0) return true;
  if (words[0]?.surface === 'the') return false;
  return (
    knownEntityOf(`the ${rest.join(' ')}`, language) !== undefined ||
    knownEntityOf(rest.join(' '), language) === undefined
  );
};

/** The name in a mention: of a person without the titles before it, where a name remains. */
export const bareName = (surface: string, type: EntityType, language: string): BareName => {
  const words = nameWords(surface);
  let first = 0;
  if (type === 'person') {
    for (let word = words[0]; word && first < words.length - 1 && isTitle(word, language); word = words[first])
      first += 1;
  }
  if (type !== 'person' && !hasOwnArticle(words, language)) first = 1;
  const kept = words.slice(first);
  return {
    words: kept.map((word) => withoutStop(foldWord(word.surface))),
    start: kept[0]?.start ?? 0,
    end: kept.at(-1)?.end ?? surface.length,
  };
};
