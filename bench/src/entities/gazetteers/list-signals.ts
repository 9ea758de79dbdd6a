import type { EntityType } from '@khabar/entities';
import { anyName, anyPlace, category, frequencyOf, gazetteerOf, nameLikeness } from '@khabar/entities/gazetteers';
import { cliticSplits, foldTerm } from '@khabar/language/analysis';

/** Something the lists say of a word, and the type of mention it speaks for. */
export interface ListSignal {
  readonly name: string;
  readonly type: EntityType;
  holds(word: WordEvidence): boolean;
}

export interface WordEvidence {
  /** Of the word itself, or of what it is without its proclitics. */
  readonly single: number;
  /** Of the longer name it is part of. */
  readonly longer: number;
  readonly name: number;
  readonly foreign: number;
  readonly frequency: number;
}

const isClear = ({ single }: WordEvidence, wanted: number): boolean =>
  (single & wanted) !== 0 && (single & category.ambiguous) === 0;
/** Half steps of the Zipf scale: Zipf 4 and more is no name that no list knows. */
const leastOfCommon = 5;
const isUnlisted = ({ single, longer, frequency }: WordEvidence): boolean =>
  single === 0 && longer === 0 && frequency < leastOfCommon;

export const listSignals: readonly ListSignal[] = [
  { name: 'given name, clear', type: 'person', holds: (word) => isClear(word, category.given) },
  { name: 'surname, clear', type: 'person', holds: (word) => isClear(word, category.surname) },
  {
    name: 'name, ambiguous',
    type: 'person',
    holds: (word) => (word.single & anyName) !== 0 && !isClear(word, anyName),
  },
  { name: 'foreign name in Arabic letters', type: 'person', holds: (word) => isClear(word, category.transliterated) },
  { name: 'in the full name of a person', type: 'person', holds: ({ longer }) => (longer & category.person) !== 0 },
  {
    name: 'any of these',
    type: 'person',
    holds: ({ single, longer }) => ((single | longer) & (anyName | category.transliterated)) !== 0,
  },
  {
    name: 'unlisted, not frequent, looks like a name (6 to 8)',
    type: 'person',
    holds: (word) => isUnlisted(word) && word.name >= 6,
  },
  {
    name: 'unlisted, not frequent, looks foreign (4 to 8)',
    type: 'person',
    holds: (word) => isUnlisted(word) && word.foreign >= 4,
  },
  { name: 'country', type: 'place', holds: ({ single, longer }) => ((single | longer) & category.country) !== 0 },
  { name: 'region', type: 'place', holds: ({ single, longer }) => ((single | longer) & category.region) !== 0 },
  {
    name: 'city, clear',
    type: 'place',
    holds: (word) => isClear(word, category.city) || (word.longer & category.city) !== 0,
  },
  { name: 'town, clear', type: 'place', holds: (word) => isClear(word, category.town) },
  { name: 'small place, clear', type: 'place', holds: (word) => isClear(word, category.smallPlace) },
  { name: 'any of these', type: 'place', holds: ({ single, longer }) => ((single | longer) & anyPlace) !== 0 },
];

const readingsOf = (surface: string, language: string): string[] =>
  language !== 'ar'
    ? []
    : cliticSplits(surface)
        .filter(
          ({ proclitics, enclitic }) => enclitic === undefined && proclitics.some((proclitic) => proclitic !== 'ال'),
        )
        .map(({ proclitics, stem }) => foldTerm(proclitics.at(-1) === 'ال' ? `ال${stem}` : stem));

/** What the lists say of every word of a sentence. */
export const evidenceOf = (tokens: readonly string[], language: string): WordEvidence[] => {
  const gazetteer = gazetteerOf(language);
  const frequency = frequencyOf(language);
  const words = tokens.map(foldTerm);
  const readings = tokens.map((token) => readingsOf(token, language));
  const longer = words.map(() => 0);
  for (const { start, end, categories } of gazetteer.matchesIn(words, readings)) longer.fill(categories, start, end);
  return words.map((word, index) => {
    const keys = [word, ...(readings[index] ?? [])];
    const known = keys
      .map((key) => gazetteer.categoriesOf(key) & ~category.begins)
      .find((categories) => categories !== 0);
    return { single: known ?? 0, longer: longer[index] ?? 0, frequency: frequency(word), ...nameLikeness(word) };
  });
};
