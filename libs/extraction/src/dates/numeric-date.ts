import { calendarOfYear } from './calendars.js';
import { fullYear } from './date-parts.js';
import { primaryOf, putsDayFirst, putsYearFirst, type DayOrder } from './day-order.js';
import type { DayAt } from './textual-date.js';
import { isMark, numberAt, touch, wordAt, type NumberToken, type Token } from './tokens.js';

const separators = '-/.‐‑‒–−／·';

const isSeparator = (token: Token | undefined): token is Token => isMark(token, separators);

/** `2023年11月24日`, `2023년 11월 24일`; Korean runs its suffixes into the words behind them. */
const unitWords = { year: '年년', month: '月월', day: '日號号일' } as const;

const isUnit = (token: Token | undefined, unit: keyof typeof unitWords): boolean =>
  token?.kind === 'word' && unitWords[unit].includes(token.written[0] ?? ' ');

const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

type WrittenNumber = Pick<NumberToken, 'value' | 'length'>;

/** The first year of an era is not written as a number. */
const firstYear = { word: '元', number: { value: 1, length: 1 } } as const;

export const isFirstYear = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.written === firstYear.word;

const yearOfEra = (tokens: readonly Token[], index: number, year: WrittenNumber): number => {
  const era = `${wordAt(tokens, index - 2)?.written ?? ''}${wordAt(tokens, index - 1)?.written ?? ''}`;
  return year.value + (year.length <= 3 ? (eras[era] ?? 0) : 0);
};

const unitDateAt = (tokens: readonly Token[], index: number): DayAt | undefined => {
  const year = isFirstYear(tokens[index]) ? firstYear.number : numberAt(tokens, index);
  const month = numberAt(tokens, index + 2);
  if (!year || !month || !isUnit(tokens[index + 1], 'year') || !isUnit(tokens[index + 3], 'month')) return undefined;
  const day = isUnit(tokens[index + 5], 'day') ? numberAt(tokens, index + 4) : undefined;
  const counted = yearOfEra(tokens, index, year);
  const full = counted === year.value ? fullYear(year.value, year.length) : counted;
  return {
    written: { calendar: 'gregorian', year: full, month: month.value, ...(day ? { day: day.value } : {}) },
    first: index,
    next: index + (day ? 6 : 4),
  };
};

interface Triple {
  readonly numbers: readonly [NumberToken, NumberToken, NumberToken];
  readonly separator: string;
}

/** Part of a longer chain, as in addresses and version numbers. */
const isChained = (tokens: readonly Token[], index: number, separator: string): boolean => {
  if (separator === '/' || separator === '-') return false;
  const before = tokens[index - 1];
  const behind = tokens[index + 5];
  const chainedLeft =
    isMark(before, separator) &&
    touch(before, tokens[index]) &&
    touch(tokens[index - 2], before) &&
    numberAt(tokens, index - 2);
  const chainedRight = isMark(behind, separator) && touch(behind, tokens[index + 6]) && numberAt(tokens, index + 6);
  return Boolean(chainedLeft) || Boolean(chainedRight);
};

const tripleAt = (tokens: readonly Token[], index: number): Triple | undefined => {
  const [first, one, second, two, third] = tokens.slice(index, index + 5);
  if (first?.kind !== 'number' || second?.kind !== 'number' || third?.kind !== 'number') return undefined;
  if (!isSeparator(one) || !isSeparator(two)) return undefined;
  const separator = one.kind === 'mark' ? one.text : '';
  if (!isMark(two, separator) || isChained(tokens, index, separator)) return undefined;
  // `10 - 12 - 2026` is a range as often as a date; a dot with a blank behind it is a common hand.
  if (separator !== '.' && touch(first, one) !== touch(one, second)) return undefined;
  return { numbers: [first, second, third], separator };
};

const isSmall = ({ length, value }: NumberToken, most: number): boolean => length <= 2 && value >= 1 && value <= most;

interface Written {
  readonly year: NumberToken;
  readonly month: number;
  readonly day: number;
}

/** The order is ruled by language; a number beyond twelve overrules it. */
const yearFirst = ([year, second, third]: Triple['numbers']): Written | undefined => {
  if (!isSmall(second, 31) || !isSmall(third, 31)) return undefined;
  const [month, day] = second.value > 12 ? [third.value, second.value] : [second.value, third.value];
  return { year, month, day };
};

const putsMonthFirst = ({ numbers: [first, second], separator }: Triple, order: DayOrder): boolean => {
  if (second.value > 12) return true;
  return first.value <= 12 && separator !== '.' && separator !== '·' && !putsDayFirst(order);
};

const yearLast = (triple: Triple, order: DayOrder): Written | undefined => {
  const [first, second, year] = triple.numbers;
  if ((year.length !== 4 && year.length !== 2) || !isSmall(first, 31) || !isSmall(second, 31)) return undefined;
  const [month, day] = putsMonthFirst(triple, order) ? [first.value, second.value] : [second.value, first.value];
  return { year, month, day };
};

const isYearFirst = ({ numbers, separator }: Triple, order: DayOrder): boolean =>
  numbers[0].length === 4 || (separator === '.' && putsYearFirst(order) && numbers.every(({ length }) => length === 2));

/** `24.11.2026`, `11/24/2026`, `2026-11-24`, `24/11/26`, `2026年11月24日`. */
export const numericDateAt = (tokens: readonly Token[], index: number, order: DayOrder): DayAt | undefined => {
  const triple = tripleAt(tokens, index);
  if (!triple) return unitDateAt(tokens, index);
  const written = isYearFirst(triple, order) ? yearFirst(triple.numbers) : yearLast(triple, order);
  if (!written) return undefined;
  const year = fullYear(written.year.value, written.year.length);
  const calendar = calendarOfYear(year, primaryOf(order.language));
  return { written: { calendar, year, month: written.month, day: written.day }, first: index, next: index + 5 };
};
