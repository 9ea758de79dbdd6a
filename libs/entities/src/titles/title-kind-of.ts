import { foldTerm } from '@khabar/language/analysis';
import { arabicTitleForms } from './arabic-title-forms.js';
import { arabicTitles } from './arabic-titles.js';
import { englishTitles } from './english-titles.js';
import { otherTitles } from './other-titles.js';
import { titleKind } from './title-kind.js';

type Kind = 'office' | 'rank' | 'honorific' | 'occupation' | 'kin' | 'modifier';
type Forms = (entry: string) => [form: string, bits: number][];

const kindsOfTitles: readonly Kind[] = ['office', 'rank', 'honorific', 'occupation', 'kin', 'modifier'];

const entriesOf = (list: string): string[] => list.split(/\s+/).filter((entry) => entry !== '');

const tableOf = (titles: Readonly<Partial<Record<Kind, string>>>, forms: Forms): Map<string, number> => {
  const table = new Map<string, number>();
  for (const kind of kindsOfTitles) {
    for (const [form, bits] of entriesOf(titles[kind] ?? '').flatMap(forms)) {
      table.set(form, (table.get(form) ?? 0) | titleKind[kind] | bits);
    }
  }
  // A word that is a singular in one entry and a plural in another (قضاة, مشير and its like) counts as a singular.
  for (const form of kindsOfTitles
    .flatMap((kind) => entriesOf(titles[kind] ?? ''))
    .map((entry) => forms(entry)[0]?.[0])) {
    if (form !== undefined) table.set(form, (table.get(form) ?? 0) & ~titleKind.plural);
  }
  return table;
};

const englishForms: Forms = (entry) => [
  [entry, 0],
  [entry.endsWith('man') ? `${entry.slice(0, -3)}men` : `${entry}s`, titleKind.plural],
];

const asItStands: Forms = (entry) => [[foldTerm(entry), 0]];

const arabic = tableOf(arabicTitles, arabicTitleForms);
const english = tableOf(englishTitles, englishForms);
const others = new Map(
  Object.entries(otherTitles).map(([language, titles]) => [language, tableOf(titles, asItStands)]),
);

/** Proclitics and article as folded text writes them, longest first; `لل` is ل and the article in one. */
const arabicPrefixes: readonly (readonly [prefix: string, bits: number])[] = [
  ...['وال', 'فال', 'بال', 'كال', 'ولل', 'فلل'].map(
    (prefix) => [prefix, titleKind.definite | titleKind.proclitic] as const,
  ),
  ['وبال', titleKind.definite | titleKind.proclitic],
  ['لل', titleKind.definite | titleKind.proclitic],
  ['ال', titleKind.definite],
  ...['وب', 'ول', 'و', 'ف', 'ب', 'ل', 'ك'].map((prefix) => [prefix, titleKind.proclitic] as const),
];

const longestTitle = 24;

/** Behind a proclitic without article, shorter forms are mostly chance: بداية is not ب and داية. */
const shortestBehind = (bits: number): number => ((bits & titleKind.definite) === 0 ? 4 : 2);

/** A word that is a title, read: what it is, and its form without article and proclitics. */
export interface ReadTitle {
  readonly kind: number;
  readonly form: string;
}

/** Reads a folded Arabic word as a title. */
export const readArabicTitle = (word: string): ReadTitle | undefined => {
  const whole = arabic.get(word);
  if (whole !== undefined) return { kind: whole, form: word };
  if (word.length > longestTitle) return undefined;
  for (const [prefix, bits] of arabicPrefixes) {
    const form = word.startsWith(prefix) ? word.slice(prefix.length) : '';
    const kind = form.length >= shortestBehind(bits) ? arabic.get(form) : undefined;
    if (kind !== undefined) return { kind: kind | bits, form };
  }
  return undefined;
};

/**
 * Which kinds of title a word may be, as bits of `titleKind`; 0 where it is none.
 * @param foldedWord as `foldTerm` makes it; an Arabic word may carry article and proclitics.
 * @param language BCP 47 tag; an unknown language has no titles.
 */
export const titleKindOf = (foldedWord: string, language: string): number => {
  if (language === 'en') return english.get(foldedWord) ?? 0;
  if (language === 'ar') return readArabicTitle(foldedWord)?.kind ?? 0;
  const [primary = ''] = language.split('-');
  return primary === language ? (others.get(primary)?.get(foldedWord) ?? 0) : titleKindOf(foldedWord, primary);
};
