import { anyName, anyPlace, category } from '../gazetteers/index.js';
import { anyTitle, titleKind } from '../titles/title-kind.js';
import type { WordFacts } from './word-facts.js';

/** Of a word's frequency as {@link frequencyOf} gives it. */
export const bandOf = (frequency: number): string => {
  if (frequency === 0) return 'rare';
  if (frequency < 5) return 'low';
  return frequency < 9 ? 'mid' : 'high';
};

const listedAs = (categories: number): string => {
  if ((categories & category.country) !== 0) return 'country';
  if ((categories & category.nationality) !== 0) return 'nationality';
  const name = (categories & anyName) !== 0;
  if ((categories & category.ambiguous) !== 0) return name ? 'maybe-name' : 'maybe-place';
  const place = (categories & anyPlace) !== 0;
  if (name && place) return 'name-or-place';
  if (name) return (categories & category.given) !== 0 ? 'given' : 'surname';
  if (place) return 'place';
  return (categories & category.transliterated) === 0 ? '' : 'transliterated';
};

const numeric = /^\p{N}/u;

/** What sort of word it is, coarsely: for conjunctions with its neighbours. */
export const sortOfWord = (word: WordFacts): string => {
  if (word.isPunctuation) return word.folded.slice(0, 2);
  if (numeric.test(word.folded)) return 'number';
  if ((word.title & anyTitle) !== 0) return `title${word.title & (anyTitle | titleKind.plural)}`;
  if (word.isSpeechVerb) return 'verb';
  if (word.head) return `head-${word.head}`;
  return `${listedAs(word.categories)}/${bandOf(word.frequency)}`;
};
