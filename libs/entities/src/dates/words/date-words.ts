import { foldTerm } from '@khabar/language/analysis';
import { hijriMonths, monthNames, type Calendar } from '@khabar/language/calendar';
import { arabicTable } from './arabic-table.js';
import type { DateWord, Unit } from './date-word.js';
import { englishTable } from './english-table.js';
import { europeanTables } from './european-tables.js';
import type { DateWordTable } from './word-table.js';

export type DateWords = ReadonlyMap<string, DateWord>;

const tables: Readonly<Record<string, DateWordTable>> = { ar: arabicTable, en: englishTable, ...europeanTables };

const flags: readonly (readonly [list: keyof DateWordTable, word: DateWord])[] = [
  ['plural', { plural: true }],
  ['last', { shift: -1 }],
  ['current', { shift: 0 }],
  ['next', { shift: 1 }],
  ['ago', { ago: true }],
  ['ahead', { ahead: true }],
  ['yearWord', { yearWord: true }],
  ['dayWord', { dayWord: true }],
  ['monthWord', { monthWord: true }],
  ['hourWord', { hourWord: true }],
  ['am', { half: 'am' }],
  ['pm', { half: 'pm' }],
  ['part', { part: true }],
  ['hijri', { era: 'hijri' }],
  ['gregorian', { era: 'gregorian' }],
  ['before', { era: 'before' }],
  ['edge', { edge: true }],
  ['link', { link: true }],
  ['to', { to: true }],
  ['and', { and: true }],
  ['preposition', { preposition: true }],
  ['about', { about: true }],
  ['counted', { counted: true }],
  ['future', { future: true }],
  ['ordinal', { ordinal: true }],
  ['doubtfulMonths', { doubtfulMonth: true }],
];

const units: readonly (readonly [list: keyof DateWordTable, unit: Unit])[] = [
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['decadeUnit', 'decade'],
  ['century', 'century'],
];

const dualUnits: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];

const places: readonly (readonly [list: keyof DateWordTable, word: (place: number) => DateWord])[] = [
  ['weekdays', (place) => ({ weekday: place })],
  ['relativeDays', (place) => ({ day: place - 3 })],
  ['numbers', (place) => ({ number: place + 1 })],
  ['tens', (place) => ({ number: 10 * (place + 2) })],
  ['hours', (place) => ({ hour: place + 1 })],
  ['decades', (place) => ({ decade: 10 * (place + 2) })],
  ['dual', (place) => ({ unit: dualUnits[place] ?? 'day', dual: true })],
];

type Add = (word: string, meaning: DateWord) => void;

const addMonths = (
  add: Add,
  known: ReadonlyMap<string, DateWord>,
  source: { names: string; calendar: Calendar },
): void => {
  const { names, calendar } = source;
  names.split(', ').forEach((alternatives, index) => {
    for (const name of alternatives.split('/')) {
      const [first = '', ...others] = name
        .trim()
        .split(/[\s\u200c]+/u)
        .map(foldTerm);
      const month = { number: index + 1, calendar };
      if (others.length === 0) {
        if (known.get(first)?.month === undefined) add(first, { month });
      } else {
        add(first, { monthBefore: [...(known.get(first)?.monthBefore ?? []), { rest: others.join(' '), ...month }] });
      }
    }
  });
};

const build = (language: string): DateWords => {
  const made = new Map<string, DateWord>();
  const add: Add = (word, meaning) => {
    if (word !== '') made.set(word, { ...made.get(word), ...meaning });
  };
  const table = tables[language] ?? {};
  for (const [code, names] of Object.entries(monthNames)) {
    if (code.split('-')[0] === language) addMonths(add, made, { names, calendar: 'gregorian' });
  }
  if (language === 'ar') addMonths(add, made, { names: hijriMonths[0] ?? '', calendar: 'hijri' });
  for (const [list, unit] of units) for (const word of (table[list] ?? '').split(' ')) add(foldTerm(word), { unit });
  for (const [list, meaning] of flags) for (const word of (table[list] ?? '').split(' ')) add(foldTerm(word), meaning);
  for (const [list, meaning] of places) {
    (table[list] ?? '').split('|').forEach((words, place) => {
      for (const word of words.split(' ')) add(foldTerm(word), meaning(place));
    });
  }
  return made;
};

const built = new Map<string, DateWords>();

/**
 * The words of dates of a language; months alone where there is no table. Built when first asked for.
 * @param language primary subtag
 */
export const dateWordsOf = (language: string): DateWords => {
  const known = built.get(language);
  if (known) return known;
  const made = build(language);
  if (made.size > 0) built.set(language, made);
  return made;
};
