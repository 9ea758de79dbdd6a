import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { category } from '@khabar/entities/gazetteers';

import { arabicNationalities } from './arabic-nisba.js';
import { englishNationalities } from './english-demonyms.js';
import { everydayCities, everydayCountries, everydayRegions } from './everyday-places.js';
import { addName, unmistakable } from './name-list.js';
import type { NameList } from './name-list.js';

/** The European Union, the euro area, the United Nations, the world, and codes that stand for nothing. */
const noTerritories = /^(?:EU|EZ|UN|XA|XB|ZZ|QO|001)/;
const isRegion = /^\d/;
/** How frequent the name of a country is in its language, in round figures: Iraq 4.7, France 5. */
const countryFrequency = 5;
const cityFrequency = 4.6;
const nationalityFrequency = 5;

/** Every value under a key, however deep. */
const valuesOf = (tree: unknown, key: string): string[] => {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, value]) =>
    name === key && typeof value === 'string' ? [value] : valuesOf(value, key),
  );
};

const namesIn = (file: string, path: readonly string[]): [string, string][] => {
  if (!existsSync(file)) return [];
  let value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
  return Object.entries((value ?? {}) as Record<string, string>);
};

const territoriesOf = (folder: string, language: string): [string, string][] =>
  namesIn(join(folder, language, 'territories.json'), ['main', language, 'localeDisplayNames', 'territories']).filter(
    ([code, name]) => !noTerritories.test(code) && name !== code,
  );

/** The parts of "Antigua & Barbuda" and "البوسنة والهرسك" are not names of countries: only the whole is. */
export const addTerritories = (list: NameList, folder: string, language: string): void => {
  for (const [code, name] of territoriesOf(folder, language)) {
    const categories = isRegion.test(code) ? category.region : category.country;
    addName(list, name, { categories, expected: countryFrequency });
  }
  for (const name of everydayCountries[language] ?? []) {
    addName(list, name, { categories: category.country, expected: countryFrequency });
  }
  for (const name of everydayRegions[language] ?? []) {
    addName(list, name, { categories: category.region, expected: countryFrequency });
  }
};

/** The cities that stand for time zones: most capitals, and the large cities of large countries. */
export const addZoneCities = (list: NameList, folder: string, language: string): void => {
  const zones: unknown = JSON.parse(readFileSync(join(folder, language, 'timeZoneNames.json'), 'utf8'));
  for (const name of [...valuesOf(zones, 'exemplarCity'), ...(everydayCities[language] ?? [])]) {
    addName(list, name, { categories: category.city, expected: cityFrequency });
  }
};

export const addSubdivisions = (list: NameList, folder: string, language: string): void => {
  const file = join(folder, language, `${language}.json`);
  for (const [, name] of namesIn(file, ['subdivisions', 'localeDisplayNames', 'subdivisions'])) {
    addName(list, name, { categories: category.region, expected: 3 });
  }
};

export const addNationalities = (list: NameList, folder: string, language: 'ar' | 'en'): void => {
  const names =
    language === 'en'
      ? englishNationalities
      : arabicNationalities([
          ...territoriesOf(folder, 'ar').map(([, name]) => name),
          ...(everydayCountries['ar'] ?? []),
        ]);
  for (const name of names) addName(list, name, { categories: category.nationality, expected: nationalityFrequency });
};

/** Locales of a language as such, without a region: `pt`, not `pt-AO`; with a script where the language has two. */
const isLanguage = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/;
const done = new Set(['ar', 'en']);

/** Countries as every other language calls them. */
export const addOtherCountries = (list: NameList, folder: string): void => {
  for (const language of readdirSync(folder).sort()) {
    if (!isLanguage.test(language) || done.has(language)) continue;
    for (const [code, name] of territoriesOf(folder, language)) {
      if (!isRegion.test(code)) addName(list, name, { categories: category.country, expected: unmistakable });
    }
  }
};
