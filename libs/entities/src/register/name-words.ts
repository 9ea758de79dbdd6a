import { isArabicScript, tokenise } from '@khabar/language/analysis';
import { arabicSounds } from './arabic-sounds.js';
import { latinReadings } from './latin-sounds.js';
import type { Sound } from './sound.js';

export type NameScript = 'arabic' | 'latin' | 'other';

export interface NameWord {
  /** As written. */
  readonly surface: string;
  /** How it may be read, the likeliest first. */
  readonly readings: readonly (readonly Sound[])[];
}

/** A name as it is compared: its words without articles, compounds of عبد in one. */
export interface ComparedName {
  readonly script: NameScript;
  readonly words: readonly NameWord[];
}

const latin = /\p{Script=Latin}/u;

const scriptOf = (name: string): NameScript => {
  if (isArabicScript(name)) return 'arabic';
  return latin.test(name) ? 'latin' : 'other';
};

/** Forms of the article before a name; the second ones only where the consonant is that of the name: ash-Sharif. The family آل is written
 * like the article in Latin. */
const articles = new Set(['al', 'el', 'ul', 'il', 'ال', 'آل']);
const assimilated = new Set([
  'ad',
  'an',
  'ar',
  'as',
  'ash',
  'at',
  'az',
  'ed',
  'en',
  'er',
  'es',
  'et',
  'ez',
  'ud',
  'ur',
  'us',
]);

/** Patronymics that are written in several ways. */
const sonOf: Readonly<Record<string, string>> = { ibn: 'bin', ben: 'bin', ابن: 'بن', bint: 'bint' };

const isArticle = (word: string, next: string | undefined): boolean => {
  if (next === undefined) return false;
  const lower = word.toLowerCase();
  return articles.has(lower) || (assimilated.has(lower) && next.toLowerCase().startsWith(lower.slice(1)));
};

const servant = /^abd[aeou]l(?=.)/iu;

/** Abdel, Abdul and Abdal hold the article of the word behind them. */
const withoutInnerArticle = (word: string): string => {
  if (/^abd[aeou]l$/iu.test(word)) return 'abd';
  return word.replace(servant, 'abd');
};

const withoutArticle = (word: string, script: NameScript): string => {
  if (script === 'latin') return withoutInnerArticle(word);
  if (word.startsWith('عبدال') && word.length > 6) return `عبد${word.slice(5)}`;
  return word.startsWith('ال') && word.length > 3 ? word.slice(2) : word;
};

const readingsOf = (word: string, script: NameScript): Sound[][] =>
  script === 'arabic' ? [arabicSounds(word)] : latinReadings(word);

/** Two written words as one, in all their readings. */
export const joined = (one: NameWord, other: NameWord): NameWord => ({
  surface: `${one.surface} ${other.surface}`,
  readings: one.readings.flatMap((before) => other.readings.map((after) => [...before, ...after])),
});

const isServant = ({ surface }: NameWord): boolean => /^(?:عبد|abd[aeou]?l?)$/iu.test(surface);

/** Reads a name for comparison. */
export const readName = (name: string): ComparedName => {
  const script = scriptOf(name);
  const surfaces = tokenise(name).map(({ surface }) => surface);
  const kept = surfaces.filter((word, index) => !isArticle(word, surfaces[index + 1]));
  const words: NameWord[] = [];
  for (const surface of kept) {
    const written = sonOf[surface.toLowerCase()] ?? surface;
    const word = { surface, readings: readingsOf(withoutArticle(written, script), script) };
    if (word.readings[0]?.length === 0) continue;
    const before = words.at(-1);
    if (before && isServant(before)) words[words.length - 1] = joined(before, word);
    else words.push(word);
  }
  return { script, words };
};
