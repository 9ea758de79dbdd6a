import { readFileSync } from 'node:fs';

import { category } from '@khabar/entities/gazetteers';

import { addName } from './name-list.js';
import type { NameList } from './name-list.js';

export interface Place {
  readonly name: string;
  readonly alternates: readonly string[];
  readonly isCapital: boolean;
  readonly country: string;
  readonly inhabitants: number;
}

const column = { name: 1, alternates: 3, kind: 7, country: 8, inhabitants: 14 } as const;

export const readPlaces = (file: string): Place[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return {
        name: cells[column.name] ?? '',
        alternates: (cells[column.alternates] ?? '').split(',').filter(Boolean),
        isCapital: cells[column.kind] === 'PPLC',
        country: cells[column.country] ?? '',
        inhabitants: Number(cells[column.inhabitants] ?? 0),
      };
    });

const largeCity = 300_000;
const town = 15_000;
/** Alternate names in Latin letters of smaller places are mostly transliterations that no text uses. */
const knownAbroad = 100_000;
const leastInLatin = 1_000;

const sizeOf = ({ isCapital, inhabitants }: Place): number => {
  if (isCapital || inhabitants >= largeCity) return category.city;
  return inhabitants >= town ? category.town : category.smallPlace;
};

/** How frequent the name of a place is in news, by its size, in very round figures: London 5, Mosul 4.2, a village 1.5. */
const expectedOf = ({ isCapital, inhabitants }: Place): number =>
  Math.max(isCapital ? 4.6 : 0, 0.9 * Math.log10(inhabitants + 1) - 1.3);

const isArabicScript = /^[\p{Script=Arabic}\p{M}\s'’-]+$/u;
const isLatinScript = /^[\p{Script=Latin}\p{M}\s'’.-]+$/u;

export const arabicNamesOf = ({ name, alternates }: Place): string[] =>
  [name, ...alternates].filter((alternate) => isArabicScript.test(alternate));

const latinNamesOf = ({ name, alternates, inhabitants, isCapital }: Place): string[] => {
  if (inhabitants < leastInLatin && !isCapital) return [];
  const isKnown = isCapital || inhabitants >= knownAbroad;
  return [name, ...(isKnown ? alternates : [])].filter((alternate) => isLatinScript.test(alternate));
};

export const addPlaces = (list: NameList, places: readonly Place[], script: 'arabic' | 'latin'): void => {
  for (const place of places) {
    const listed = { categories: sizeOf(place), expected: expectedOf(place) };
    for (const name of script === 'arabic' ? arabicNamesOf(place) : latinNamesOf(place)) addName(list, name, listed);
  }
};
