import { category } from '@khabar/entities/gazetteers';

import { fitLine } from './expected-frequency.js';
import { addName, nameKey } from './name-list.js';
import type { NameList } from './name-list.js';
import type { WikidataNames } from './wikidata-names.js';
import type { WordFrequencies } from './word-frequencies.js';

const manyBearers = 10;
const roleCategory = { given: category.given, surname: category.surname, unknown: 0 } as const;

export interface Bearers {
  categories: number;
  count: number;
}

/** A role that fewer than one in twenty bearers of a name give it is a slip of the data, or says nothing. */
const leastShare = 0.05;

export const bearersOf = (names: WikidataNames, script: 'arabic' | 'latin'): Map<string, Bearers> => {
  const counts = new Map<string, { given: number; surname: number; unknown: number }>();
  for (const unit of names.units) {
    const key = nameKey(unit[script]);
    const known = counts.get(key) ?? { given: 0, surname: 0, unknown: 0 };
    known[unit.role] += unit.count;
    counts.set(key, known);
  }
  const bearers = new Map<string, Bearers>();
  for (const [key, roles] of counts) {
    const count = roles.given + roles.surname + roles.unknown;
    let categories = count >= manyBearers ? category.frequentName : 0;
    for (const role of ['given', 'surname'] as const) {
      if (roles[role] >= leastShare * count && roles[role] > 0) categories |= roleCategory[role];
    }
    bearers.set(key, { categories, count });
  }
  return bearers;
};

const apart = /(^| )عبد ال(?=\S)/g;

/** عبد الله is also written عبدالله. */
const writings = (name: string): string[] => (apart.test(name) ? [name, name.replace(apart, '$1عبدال')] : [name]);

/** Adds the people whom Wikidata knows, and the parts of their names. */
export const addWikidataNames = (
  list: NameList,
  names: WikidataNames,
  { script, frequencies }: { readonly script: 'arabic' | 'latin'; readonly frequencies: WordFrequencies },
): void => {
  const bearers = bearersOf(names, script);
  const expected = fitLine(
    [...bearers].flatMap(([key, { count }]) => {
      const frequency = frequencies.get(key);
      return frequency === undefined ? [] : [[Math.log10(count), frequency] as const];
    }),
  );
  for (const [key, { categories, count }] of bearers) {
    if (categories === 0) continue;
    for (const name of writings(key)) addName(list, name, { categories, expected: expected(Math.log10(count)) });
  }
  for (const name of names.fullNames) {
    if (!nameKey(name[script]).includes(' ')) continue;
    for (const written of writings(name[script])) addName(list, written, { categories: category.person, expected: 0 });
  }
};
