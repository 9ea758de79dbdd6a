import { hijriMonths, jalaliMonths } from './calendar-months.js';
import type { Calendar } from './calendars.js';
import { fold } from './fold.js';
import { monthNames } from './month-names.js';
import { tokensOf, type Token, type WordToken } from './tokens.js';

interface MonthName {
  readonly month: number;
  readonly calendar: Calendar;
  readonly language: string;
  /** Folded words that follow the first. */
  readonly rest: readonly string[];
}

export interface MonthAt {
  readonly month: number;
  readonly calendar: Calendar;
  /** Index of the token behind it. */
  readonly next: number;
}

const namesByFirstWord = new Map<string, MonthName[]>();

const isWord = (token: Token): token is WordToken => token.kind === 'word';

const add = (names: string, calendar: Calendar, language: string): void => {
  names.split(', ').forEach((alternatives, index) => {
    for (const name of alternatives.split('/')) {
      const [first, ...rest] = tokensOf(name).filter(isWord);
      if (!first) continue;
      const entry = { month: index + 1, calendar, language, rest: rest.map(({ text }) => text) };
      const entries = namesByFirstWord.get(first.text);
      if (entries) entries.push(entry);
      else namesByFirstWord.set(first.text, [entry]);
    }
  });
};

for (const [language, names] of Object.entries(monthNames)) add(names, 'gregorian', language.slice(0, 2));
for (const names of hijriMonths) add(names, 'hijri', 'ar');
for (const names of jalaliMonths) add(names, 'jalali', 'fa');
for (const entries of namesByFirstWord.values()) entries.sort((a, b) => b.rest.length - a.rest.length);

const wordsFollow = (tokens: readonly Token[], index: number, words: readonly string[]): number | undefined => {
  let next = index;
  for (const word of words) {
    // Some write a hyphen between the words of a name.
    if (tokens[next]?.kind === 'mark') next += 1;
    const token = tokens[next];
    if (token?.kind !== 'word' || token.text !== word) return undefined;
    next += 1;
  }
  return next;
};

/** In some languages a number behind this word names the month. */
const monthWords = new Set(['thang', 'thg', 'شهر'].map(fold));

const numberedMonth = (tokens: readonly Token[], index: number, word: string): MonthAt | undefined => {
  const number = tokens[index + 1];
  if (!monthWords.has(word) || number?.kind !== 'number' || number.value < 1 || number.value > 12) return undefined;
  return { month: number.value, calendar: 'gregorian', next: index + 2 };
};

/**
 * The month named at this token. Where languages disagree (`listopad`), the one asked for decides.
 * @param language primary subtag
 */
export const monthAt = (tokens: readonly Token[], index: number, language?: string): MonthAt | undefined => {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  let found: MonthAt | undefined;
  for (const { rest, month, calendar, language: spoken } of namesByFirstWord.get(token.text) ?? []) {
    const next = wordsFollow(tokens, index + 1, rest);
    if (next === undefined || (found && next < found.next)) continue;
    if (spoken === language) return { month, calendar, next };
    found ??= { month, calendar, next };
  }
  return found ?? numberedMonth(tokens, index, token.text);
};
