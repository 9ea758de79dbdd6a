import type { Word } from '@khabar/language/analysis';
import { category, frequencyOf, gazetteerOf } from '../gazetteers/index.js';
import { foldWord } from './fold-word.js';
import { offsetBehind } from './proclitic-forms.js';

/** Given names that are frequent words as well (على, fold of علي) say nothing. */
const tooFrequent = 8;
const mostGivenNames = 2;
const lowerCase = /^\p{Ll}/u;

interface Bounds {
  /** Where what was found before ends. */
  readonly behind: number;
  readonly language: string;
}

const isGiven = (name: string, language: string): boolean => {
  const categories = gazetteerOf(language).categoriesOf(name);
  if ((categories & category.given) === 0 || (categories & category.ambiguous) !== 0) return false;
  return frequencyOf(language)(name) < tooFrequent;
};

/**
 * Where the name starts of which the second pass knows the surname: a given name before it belongs to it (فؤاد السنيورة
 * where the first pass found السنيورة alone).
 * @param own the word that is the surname, and where the surname starts
 */
export const beginningOfName = (
  words: readonly Word[],
  own: { readonly at: number; readonly start: number },
  { behind, language }: Bounds,
): number => {
  let { start } = own;
  for (let at = own.at - 1; at >= Math.max(0, own.at - mostGivenNames); at -= 1) {
    const word = words[at];
    if (!word || word.start < behind || lowerCase.test(word.surface)) break;
    const folded = foldWord(word.surface);
    if (isGiven(folded, language)) {
      start = word.start;
      continue;
    }
    // و is the one proclitic before a name that is not as often the first letter of a word: لصالح is no name.
    if (folded.startsWith('و') && isGiven(folded.slice(1), language))
      start = word.start + offsetBehind(word.surface, 1);
    break;
  }
  return start;
};
