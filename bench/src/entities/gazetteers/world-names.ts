import { pathToFileURL } from 'node:url';

import { category } from '@khabar/entities/gazetteers';

import { addName } from './name-list.js';
import type { NameList } from './name-list.js';

export interface WorldName {
  readonly name: string;
  readonly role: 'given' | 'surname';
}

/** Names by sex, or `generic`; of some locales patterns or nothing instead. */
type NamesBySex = Readonly<Record<string, unknown>>;

interface Locales {
  readonly allLocales: Readonly<
    Record<string, { readonly person?: { readonly first_name?: NamesBySex; readonly last_name?: NamesBySex } }>
  >;
}

/** Made-up languages and jokes. */
const leftOut = new Set(['eo', 'en_AU_ocker', 'en_BORK']);
/** About how frequent a name is in texts of its language that says nothing of how many bear it. */
const expected = 3;

const stringsIn = (names: NamesBySex | undefined): string[] =>
  Object.values(names ?? {})
    .flat()
    .filter((name) => typeof name === 'string');

/** Given names and surnames of some sixty languages, each in its own script. */
export const readWorldNames = async (file: string): Promise<WorldName[]> => {
  const { allLocales } = (await import(pathToFileURL(file).href)) as Locales;
  return Object.entries(allLocales)
    .filter(([locale]) => !leftOut.has(locale))
    .flatMap(([, { person }]) => [
      ...stringsIn(person?.first_name).map((name) => ({ name, role: 'given' }) as const),
      ...stringsIn(person?.last_name).map((name) => ({ name, role: 'surname' }) as const),
    ]);
};

export const isArabicName = (name: string): boolean => /\p{Script=Arabic}/u.test(name);
export const isLatinName = (name: string): boolean => /\p{Script=Latin}/u.test(name);

export const addWorldNames = (list: NameList, names: readonly WorldName[]): void => {
  for (const { name, role } of names) addName(list, name, { categories: category[role], expected });
};
