import { clockAt, type ClockAt } from './clock.js';
import type { Calendar } from './calendars.js';
import { partsOf, type DateParts } from './date-parts.js';
import { primaryOf, type DayOrder } from './day-order.js';
import { isFirstYear, numericDateAt } from './numeric-date.js';
import { textualDateAt, type DayAt } from './textual-date.js';
import { numberAt, tokensOf, type Token } from './tokens.js';

export interface ScannedDate {
  readonly parts: DateParts;
  /** Offsets in the text, of the day without its clock. */
  readonly start: number;
  readonly end: number;
  readonly calendar: Calendar;
}

/** How far behind a date its clock may stand, and before it. */
const mostBetween = 4;
const farthestBefore = 12;
const longestConnector = 3;
const clockLeads = new Set([
  'klo',
  'alle',
  'saat',
  'pukul',
  'jam',
  'الساعه',
  'ساعت',
  'בשעה',
  'στις',
  'as',
  'kell',
  'klockan',
  'года',
  'uhr',
  'около',
]);

const parts = (token: Token | undefined): boolean =>
  token?.kind === 'mark' ||
  (token?.kind === 'word' && (token.text.length <= longestConnector || clockLeads.has(token.text)));

const clockBehind = (tokens: readonly Token[], from: number): ClockAt | undefined => {
  let index = from;
  let unknownWords = 0;
  for (let between = 0; between <= mostBetween; between += 1) {
    const clock = clockAt(tokens, index, isStampSeparator(tokens, index - 1));
    if (clock) return clock;
    if (!parts(tokens[index])) unknownWords += tokens[index]?.kind === 'word' ? 1 : 2;
    // One may be the day of the week.
    if (unknownWords > 1) return undefined;
    index += 1;
  }
  return undefined;
};

/** The T of ISO 8601. */
const isStampSeparator = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return token?.kind === 'word' && token.text === 't';
};

/** `10:30 - Tuesday 24 November`: any three words may part them, no number. */
const clockBefore = (tokens: readonly Token[], first: number, bound: number): ClockAt | undefined => {
  for (let index = Math.max(bound, first - farthestBefore); index < first; index += 1) {
    const clock = clockAt(tokens, index);
    if (!clock) continue;
    const between = tokens.slice(clock.next, first);
    if (clock.next <= first && between.length <= mostBetween && between.every(({ kind }) => kind !== 'number'))
      return clock;
  }
  return undefined;
};

const dayFrom = (tokens: readonly Token[], index: number, order: DayOrder): DayAt | undefined =>
  numberAt(tokens, index) || isFirstYear(tokens[index])
    ? numericDateAt(tokens, index, order)
    : textualDateAt(tokens, index, primaryOf(order.language));

/** Every date of a text in order, each with the clock that stands beside it. Linear in the length of the text. */
export const scanDates = (text: string, order: DayOrder = {}): ScannedDate[] => {
  const tokens = tokensOf(text);
  const found: ScannedDate[] = [];
  let bound = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const at = dayFrom(tokens, index, order);
    const day = at && at.first >= bound ? partsOf(at.written) : undefined;
    if (!at || !day) continue;
    const clock =
      day.day === undefined
        ? undefined
        : (at.inner ?? clockBehind(tokens, at.next) ?? clockBefore(tokens, at.first, bound));
    found.push({
      parts: { ...day, ...(clock ? { clock: clock.clock } : {}) },
      start: tokens[at.first]?.start ?? 0,
      end: tokens[at.next - 1]?.end ?? text.length,
      calendar: at.written.calendar,
    });
    bound = Math.max(at.next, clock?.next ?? 0);
    index = bound - 1;
  }
  return found;
};

/** Where a text gives a day in two calendars, the Gregorian one is certain: the others depend on who saw the moon. */
export const surestOf = (dates: readonly ScannedDate[]): readonly ScannedDate[] => {
  const gregorian = dates.filter(({ calendar }) => calendar === 'gregorian');
  return gregorian.length > 0 ? gregorian : dates;
};
