import { peoplesByNisba, brokenPlurals } from './arabic-peoples.js';

const article = 'ال';
const ending = /(?:ية|يا|ي|ة|ا|و)$/u;
const firstWord = /^[^\s-]+/u;
const nisbaEndings = ['', 'ة', 'ين', 'ون', 'ات', 'ان', 'تين', 'تان', 'ا'];
const leastStem = 3;

/** The nisba of a country of one word: العراق gives عراقي, ليبيا ليبي, كندا كندي; countries of several words go by the table. */
const nisbaOf = (country: string): string | undefined => {
  if (country.includes(' ')) return undefined;
  const [word = ''] = firstWord.exec(country) ?? [];
  const bare = word.startsWith(article) && word.length > article.length + 2 ? word.slice(article.length) : word;
  const stem = bare.replace(ending, '');
  return stem.length < leastStem - 1 ? undefined : `${stem}ي`;
};

const bothWays = (form: string): string[] => [
  form,
  form
    .split(' ')
    .map((word) => article + word)
    .join(' '),
];

const inflected = (nisba: string): string[] =>
  nisba.includes(' ') ? bothWays(nisba) : nisbaEndings.flatMap((inflection) => bothWays(nisba + inflection));

/** Every form of the adjectives that say to which country or people someone belongs. */
export const arabicNationalities = (countries: readonly string[]): string[] => {
  const nisbas = new Set([...countries.flatMap((country) => nisbaOf(country) ?? []), ...peoplesByNisba]);
  return [...[...nisbas].flatMap(inflected), ...brokenPlurals.flatMap(bothWays)];
};
