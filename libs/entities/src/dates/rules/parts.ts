import type { Calendar } from '@khabar/language/calendar';
import { isSign, numberAt, touches, wordAt, type DateReading } from '../reading.js';

export interface MonthAt {
  readonly month: number;
  readonly calendar: Calendar;
  readonly doubtful: boolean;
  readonly next: number;
}

const monthNameAt = (reading: DateReading, index: number): MonthAt | undefined => {
  const { month, monthBefore, doubtfulMonth } = wordAt(reading, index);
  for (const { rest, number, calendar } of monthBefore ?? []) {
    if (reading.tokens[index + 1]?.folded === rest)
      return { month: number, calendar, doubtful: false, next: index + 2 };
  }
  if (!month) return undefined;
  const dot = isSign(reading, index + 1, '.') && touches(reading, index) && numberAt(reading, index + 2) !== undefined;
  return {
    month: month.number,
    calendar: month.calendar,
    doubtful: doubtfulMonth === true,
    next: index + (dot ? 2 : 1),
  };
};

/** A month by its name, or by its names in two systems: يونيو/حزيران, حزيران (يونيو). */
export const monthAt = (reading: DateReading, index: number): MonthAt | undefined => {
  const found = monthNameAt(reading, index);
  if (!found || !isSign(reading, found.next, '/-(–')) return found;
  const other = monthNameAt(reading, found.next + 1);
  if (other?.month !== found.month) return found;
  const closed = isSign(reading, found.next, '(') && isSign(reading, other.next, ')');
  return { ...found, doubtful: false, next: other.next + (closed ? 1 : 0) };
};

export interface YearAt {
  readonly year: number;
  readonly calendar: Calendar;
  readonly next: number;
}

const earliest = 1000;
const latest = 2199;
const lastHijri = 1500;

/** A year of four digits, also in brackets, with its era behind it. */
export const yearAt = (reading: DateReading, index: number): YearAt | undefined => {
  const bracket = isSign(reading, index, '(') ? 1 : 0;
  const number = numberAt(reading, index + bracket);
  if (!number || number.digits !== 4 || number.value < earliest || number.value > latest) return undefined;
  let next = index + bracket + 1;
  if (bracket && isSign(reading, next, ')')) next += 1;
  else if (bracket) return undefined;
  const { era } = wordAt(reading, next);
  if (era === 'before') return undefined;
  if (era === undefined || (era === 'hijri' && number.value > lastHijri)) {
    return { year: number.value, calendar: 'gregorian', next };
  }
  const dotted = isSign(reading, next + 1, '.') && touches(reading, next) && next + 2 < reading.tokens.length;
  return { year: number.value, calendar: era, next: next + (dotted ? 2 : 1) };
};

/** A day of a month, with what makes it an ordinal. */
export const dayAt = (reading: DateReading, index: number): { day: number; next: number } | undefined => {
  const number = numberAt(reading, index);
  if (!number || number.digits > 2 || number.value < 1 || number.value > 31) return undefined;
  const ordinal = wordAt(reading, index + 1).ordinal && touches(reading, index);
  const dotted = isSign(reading, index + 1, '.º°') && touches(reading, index) && !numberAt(reading, index + 2);
  return { day: number.value, next: index + (ordinal || dotted ? 2 : 1) };
};

/** Small words between the parts of a date. */
export const overLinks = (reading: DateReading, index: number): number => {
  let next = index;
  while (next < index + 2 && wordAt(reading, next).link) next += 1;
  return next;
};
