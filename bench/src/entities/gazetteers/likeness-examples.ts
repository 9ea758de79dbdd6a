import { category, anyName } from '@khabar/entities/gazetteers';

import type { LikenessExamples } from './train-likeness.js';
import { nameKey } from './name-list.js';
import { arabicNamesOf } from './places.js';
import type { Place } from './places.js';
import type { WordFrequencies } from './word-frequencies.js';

const leastLetters = 3;
const leastOfWords = 2;
const commonZipf = 2;
const isArabic = /^[\u0621-\u064a]+$/;
const isLatin = /^[a-z]+$/;
/** Countries whose places have names of Arabic, Persian, Turkish or Urdu making. */
const arabicScriptCountries = new Set(
  'AE AF BH DJ DZ EG EH ER IL IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SS SY TD TN TR YE UZ TJ TM AZ IN'.split(
    ' ',
  ),
);

export interface Known {
  /** What the lists say of each name, see `category`. */
  readonly categories: ReadonlyMap<string, number>;
  readonly frequencies: WordFrequencies;
}

const commonWords = ({ categories, frequencies }: Known, isScript: RegExp): string[] =>
  [...frequencies]
    .filter(
      ([word, zipf]) =>
        zipf >= commonZipf &&
        word.length >= leastOfWords &&
        isScript.test(word) &&
        ((categories.get(word) ?? 0) & ~(category.ambiguous | category.begins)) === 0,
    )
    .map(([word]) => word);

const rareZipf = 3;
const weighing =
  ({ frequencies }: Known) =>
  (word: string): number =>
    2 ** Math.max(0, (frequencies.get(word) ?? 0) - rareZipf);

const nameWords = ({ categories }: Known, isScript: RegExp): string[] =>
  [...categories]
    .filter(
      ([name, bits]) =>
        (bits & anyName) !== 0 &&
        (bits & category.ambiguous) === 0 &&
        name.length >= leastLetters &&
        isScript.test(name),
    )
    .map(([name]) => name);

export const arabicExamples = (known: Known): LikenessExamples => ({
  names: nameWords(known, isArabic),
  words: commonWords(known, isArabic),
  weightOf: weighing(known),
});

export const latinExamples = (known: Known): LikenessExamples => ({
  names: nameWords(known, isLatin),
  words: commonWords(known, isLatin),
  weightOf: weighing(known),
});

/** Names of places abroad, and of people as far as they are known, stand for all that is transliterated. */
export const foreignExamples = (
  known: Known,
  {
    places,
    people,
    doubtful,
  }: { readonly places: readonly Place[]; readonly people: readonly string[]; readonly doubtful: ReadonlySet<string> },
): LikenessExamples => {
  const abroad = places.filter(({ country }) => !arabicScriptCountries.has(country));
  const words = abroad.flatMap((place) => arabicNamesOf(place).flatMap((name) => nameKey(name).split(' ')));
  const isFrequent = (word: string): boolean => (known.frequencies.get(word) ?? 0) > 4;
  const isForeign = (word: string): boolean =>
    word.length >= leastLetters && isArabic.test(word) && !word.startsWith('ال');
  const names = new Set([...words.filter((word) => isForeign(word) && !isFrequent(word)), ...people.filter(isForeign)]);
  return {
    names: [...names],
    words: commonWords(known, isArabic).filter((word) => !names.has(word) && !doubtful.has(word)),
    weightOf: weighing(known),
  };
};
