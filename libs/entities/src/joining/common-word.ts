import { anyName, category, frequencyOf, gazetteerOf } from '../gazetteers/index.js';
import { knownEntityOf } from '../known/index.js';
import type { EntityType } from '../mentions/mention.js';

/** Once in a hundred thousand words and more: see `frequencyOf`. */
const common = 5;
const veryCommon = 6;
const sizablePlace = category.country | category.region | category.city | category.town;

/**
 * Whether a word that a first pass took for a name is so common otherwise that its other occurrences are likely no names:
 * the lists know it as a word, and not as a name of this type. Folded.
 */
export const isCommonWord = (word: string, type: EntityType, language: string): boolean => {
  const frequency = frequencyOf(language)(word);
  if (frequency < common) return false;
  const entity = knownEntityOf(word, language);
  if (entity !== undefined) return entity.type !== type;
  const categories = gazetteerOf(language).categoriesOf(word);
  if (type === 'person') return frequency >= veryCommon && (categories & anyName) === 0;
  if (type === 'place') return (categories & sizablePlace) === 0;
  return true;
};
