import { fullYear, type WrittenDay } from './date-parts.js';
import { clockAt, type ClockAt } from './clock.js';
import { monthAt, type MonthAt } from './month-of.js';
import { isMark, numberAt, touch, type NumberToken, type Token } from './tokens.js';

export interface DayAt {
  readonly written: WrittenDay;
  /** Tokens from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
  /** A clock inside of the date, as in `Thu Mar 12 10:00:00 CET 2020`. */
  readonly inner?: ClockAt;
}

/** Words between the parts of a date, and what makes a number an ordinal; folded. */
const connectors = new Set(
  'de del di da d of the den der des al el le st nd rd th er e eme ere o a ª º i i. min من شهر ב m g gada an ik en eko ko nam ngay สี พ ศ พศ ค คศ mes ny года г год y r ж թ د'.split(
    ' ',
  ),
);
const mostBetween = 5;

const isConnector = (token: Token | undefined): boolean =>
  token?.kind === 'mark' ? !':;!?'.includes(token.text) : token?.kind === 'word' && connectors.has(token.text);

/** The nearest number on one side, over connectors only. */
const numberBeside = (
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
): { number: NumberToken; index: number } | undefined => {
  let index = from;
  for (let between = 0; between <= mostBetween; between += 1) {
    const number = numberAt(tokens, index);
    if (number) return { number, index };
    if (!isConnector(tokens[index])) return undefined;
    index += step;
  }
  return undefined;
};

type Beside = ReturnType<typeof numberBeside>;

const isDay = ({ value, length }: NumberToken): boolean => length <= 2 && value >= 1 && value <= 31;
const isFullYear = ({ length }: NumberToken): boolean => length === 4;

/** A day number is no minute: `10:30 Nov 24`. */
const dayBefore = (tokens: readonly Token[], found: Beside): Beside =>
  found &&
  isDay(found.number) &&
  !(isMark(tokens[found.index - 1], ':') && touch(tokens[found.index - 1], found.number))
    ? found
    : undefined;

/** Two digits are a year only behind an apostrophe or the sign that also stands before the month. */
const isShortYear = (tokens: readonly Token[], { number, index }: NonNullable<Beside>): boolean => {
  if (number.length !== 2) return false;
  const before = tokens[index - 1];
  if (isMark(before, "'’‘´`")) return true;
  // A clock follows instead: `24 Nov 10:30`.
  return (
    !isMark(tokens[index + 1], ':') &&
    !isMark(tokens[index + 1], '.') &&
    (isMark(before, '-/.') || before?.kind === 'word')
  );
};

const yearAt = (tokens: readonly Token[], found: Beside): Beside =>
  found && (isFullYear(found.number) || isShortYear(tokens, found)) ? found : undefined;

/** Behind day and month: the year, or a clock and then the year. */
const yearBehind = (
  tokens: readonly Token[],
  index: number,
): { year: NonNullable<Beside>; inner?: ClockAt } | undefined => {
  const near = yearAt(tokens, numberBeside(tokens, index, 1));
  if (near) return { year: near };
  const start = isMark(tokens[index], ',') ? index + 1 : index;
  const inner = clockAt(tokens, start, true);
  const far = inner ? numberBeside(tokens, inner.next, 1) : undefined;
  return inner && far && isFullYear(far.number) ? { year: far, inner } : undefined;
};

/** Skips a second name of the same month: `تشرين الثاني/نوفمبر`, `نوفمبر (تشرين الثاني)`. */
const behindDualName = (tokens: readonly Token[], name: MonthAt, language: string | undefined): number => {
  if (!isMark(tokens[name.next], '/(-–|')) return name.next;
  const second = monthAt(tokens, name.next + 1, language);
  if (second?.month !== name.month || second.calendar !== name.calendar) return name.next;
  return isMark(tokens[second.next], ')') ? second.next + 1 : second.next;
};

interface Names {
  readonly name: MonthAt;
  readonly index: number;
  readonly behind: number;
  readonly language: string | undefined;
}

const dayAt = (
  { name, index, behind, language }: Names,
  { year, day, inner }: { year: NonNullable<Beside>; day?: NonNullable<Beside>; inner?: ClockAt | undefined },
): DayAt => {
  const places = [index, year.index, ...(day ? [day.index] : [])];
  return {
    written: {
      calendar: name.calendar,
      year: fullYear(year.number.value, year.number.length, language),
      month: name.month,
      ...(day ? { day: day.number.value } : {}),
    },
    first: Math.min(...places),
    next: Math.max(behind, ...places.map((place) => place + 1)),
    ...(inner ? { inner } : {}),
  };
};

/** The date around a month name: `24 November 2026`, `Nov. 24, 2026`, `2026. november 24.`, `November 2026`. */
export const textualDateAt = (tokens: readonly Token[], index: number, language?: string): DayAt | undefined => {
  const name = monthAt(tokens, index, language);
  if (!name) return undefined;
  const behind = behindDualName(tokens, name, language);
  const names = { name, index, behind, language };
  const right = numberBeside(tokens, behind, 1);
  const left = numberBeside(tokens, index - 1, -1);
  const day = dayBefore(tokens, left);
  const rightDay = right && isDay(right.number) && !isMark(tokens[right.index + 1], ':') ? right : undefined;
  const afterRight = rightDay ? yearBehind(tokens, rightDay.index + 1) : undefined;
  if (rightDay && afterRight && isFullYear(afterRight.year.number)) {
    return dayAt(names, { ...afterRight, day: rightDay });
  }
  const behindDay = day ? yearBehind(tokens, behind) : undefined;
  if (day && behindDay) return dayAt(names, { ...behindDay, day });
  if (rightDay && left && isFullYear(left.number)) return dayAt(names, { year: left, day: rightDay });
  if (rightDay && afterRight) return dayAt(names, { ...afterRight, day: rightDay });
  if (day) {
    const before = numberBeside(tokens, day.index - 1, -1);
    if (before && isFullYear(before.number)) return dayAt(names, { year: before, day });
  }
  if (right && isFullYear(right.number)) return dayAt(names, { year: right });
  return left && isFullYear(left.number) ? dayAt(names, { year: left }) : undefined;
};
