import { readFileSync } from 'node:fs';

import { category } from '@khabar/entities/gazetteers';

import { fitLine } from './expected-frequency.js';
import { addName, nameKey } from './name-list.js';
import type { NameList } from './name-list.js';
import type { WordFrequencies } from './word-frequencies.js';

const section = /module\.exports\.(\w+) = \[([^\]]*)\]/g;
const quoted = /'([^']*)'/g;
const frequentRank = 2000;

/** The names of the US census of 1990, by list, the most frequent first. */
export const readCensus = (file: string): CensusNames => {
  const lists = new Map<string, readonly string[]>();
  for (const [, name = '', body = ''] of readFileSync(file, 'utf8').matchAll(section)) {
    lists.set(
      name,
      [...body.matchAll(quoted)].map(([, word = '']) => word),
    );
  }
  return lists;
};

/** By list, the most frequent first. */
export type CensusNames = ReadonlyMap<string, readonly string[]>;

export const addCensusNames = (list: NameList, census: CensusNames, frequencies: WordFrequencies): void => {
  for (const [section, names] of census) {
    const role = section === 'last' ? category.surname : category.given;
    const ranked = names.map((name, index) => ({ name, rank: Math.log10(index + 1) }));
    const expected = fitLine(
      ranked.flatMap(({ name, rank }) => {
        const frequency = frequencies.get(nameKey(name));
        return frequency === undefined ? [] : [[rank, frequency] as const];
      }),
    );
    for (const { name, rank } of ranked) {
      const categories = role | (rank < Math.log10(frequentRank) ? category.frequentName : 0);
      addName(list, name, { categories, expected: expected(rank) });
    }
  }
};
