import { commonYear, gregorianOf, type Calendar, type Day } from './calendars.js';
import type { Clock } from './clock.js';

/** A date as written, before anybody asks whether the calendar has it. */
export interface WrittenDay {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A Gregorian date that exists. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly clock?: Clock;
}

const years = {
  gregorian: { first: 1700, last: 2199 },
  hijri: { first: 1300, last: 1500 },
  jalali: { first: 1270, last: 1500 },
} as const;

/** Days of the month; leap years are those of the Gregorian calendar. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const exists = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** Undefined where there is no such day. */
export const partsOf = ({ calendar, year: written, month, day }: WrittenDay): Omit<DateParts, 'clock'> | undefined => {
  const year = calendar === 'gregorian' ? commonYear(written) : written;
  if (year < years[calendar].first || year > years[calendar].last) return undefined;
  if (month === undefined) return calendar === 'gregorian' ? { year } : undefined;
  if (calendar !== 'gregorian') {
    const gregorian = gregorianOf(calendar, { year, month, day: day ?? 1 });
    if (!gregorian || day !== undefined) return gregorian;
    return { year: gregorian.year, month: gregorian.month };
  }
  if (day === undefined) return month >= 1 && month <= 12 ? { year, month } : undefined;
  return exists({ year, month, day }) ? { year, month, day } : undefined;
};

/** Two digits mean this century up to here, the last one beyond. */
const lastShortYear = 50;
const thaiCentury = 2500;

/** @param language primary subtag: short years of Thai pages are the Buddha's */
export const fullYear = (value: number, length: number, language?: string): number => {
  if (length !== 2) return value;
  if (language === 'th') return thaiCentury + value;
  return value <= lastShortYear ? 2000 + value : 1900 + value;
};
