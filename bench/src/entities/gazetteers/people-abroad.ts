import { openLikeness } from '@khabar/entities/gazetteers';

import { foreignNames, isLikelyName } from './foreign-names.js';
import type { ForeignName, LatinNames } from './foreign-names.js';
import { foreignExamples } from './likeness-examples.js';
import type { Known } from './likeness-examples.js';
import type { Place } from './places.js';
import { trainLikeness } from './train-likeness.js';
import type { TrainedLikeness } from './train-likeness.js';

export interface PeopleAbroad {
  readonly names: readonly ForeignName[];
  readonly likeness: TrainedLikeness;
}

const doubtfulCost = 0.6;

/**
 * Words of Arabic texts that write names of people abroad, and what such words look like. Neither is known at first:
 * what is foreign is learned from places, the people are told by it, and it is learned again from both.
 */
export const peopleAbroad = (
  known: Known,
  { places, lists }: { readonly places: readonly Place[]; readonly lists: readonly LatinNames[] },
): PeopleAbroad => {
  const candidates = [...foreignNames(lists, known.frequencies).values()];
  const doubtful = new Set(candidates.filter(({ cost }) => cost <= doubtfulCost).map(({ arabic }) => arabic));
  const looks = openLikeness(trainLikeness(foreignExamples(known, { places, people: [], doubtful })).base64);
  const names = candidates.filter((name) =>
    isLikelyName(name, { foreign: looks(name.arabic), zipf: known.frequencies.get(name.arabic) ?? 0 }),
  );
  const people = names.map(({ arabic }) => arabic);
  return { names, likeness: trainLikeness(foreignExamples(known, { places, people, doubtful: new Set() })) };
};
