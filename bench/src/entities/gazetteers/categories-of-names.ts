import { category } from '@khabar/entities/gazetteers';

import type { NameList } from './name-list.js';
import type { WordFrequencies } from './word-frequencies.js';

/** A word so much more frequent than the name accounts for (in decades) is mostly something else … */
const surplus = 0.9;
/** … unless it is rare, where frequencies are guesses … */
const leastFrequent = 3.5;
/** … and so much more, that a rare name is no help at all: Wills are many, people called The are few. */
const hopeless = 2.8;

/** Of places with one name, the largest counts. */
const largestPlace = (categories: number): number => {
  if (categories & category.city) return categories & ~(category.town | category.smallPlace);
  return categories & category.town ? categories & ~category.smallPlace : categories;
};

/** The bits of every name, ambiguous ones marked, and of the beginnings of longer names. */
export const categoriesOfNames = (list: NameList, frequencies: WordFrequencies): Map<string, number> => {
  const bits = new Map<string, number>();
  for (const [name, { categories, expected }] of list) {
    const frequency = frequencies.get(name) ?? 0;
    const isAmbiguous = frequency > Math.max(expected + surplus, leastFrequent);
    const isHopeless = (categories & category.frequentName) === 0 && frequency > expected + hopeless;
    if (!isHopeless) {
      bits.set(name, (bits.get(name) ?? 0) | largestPlace(categories) | (isAmbiguous ? category.ambiguous : 0));
    }
    for (let space = name.indexOf(' '); space !== -1; space = name.indexOf(' ', space + 1)) {
      const beginning = name.slice(0, space);
      bits.set(beginning, (bits.get(beginning) ?? 0) | category.begins);
    }
  }
  return bits;
};
