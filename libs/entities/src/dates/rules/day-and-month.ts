import { isSign, numberAt, touches, wordAt, type DateReading, type DateRule, type FoundDate } from '../reading.js';
import { dayAt, monthAt, overLinks, yearAt, type MonthAt, type YearAt } from './parts.js';
import { isoOfWritten, nearestDay } from './resolved.js';

interface YearBehind {
  readonly year?: YearAt;
  readonly next: number;
}

const yearBehind = (reading: DateReading, from: number): YearBehind => {
  const comma = isSign(reading, from, ',،/-') ? 1 : 0;
  const year = yearAt(reading, overLinks(reading, from + comma));
  return year ? { year, next: year.next } : { next: from };
};

const isoOf = (
  reading: DateReading,
  day: number,
  { month, year }: { month: MonthAt; year?: YearAt | undefined },
): string | undefined => {
  if (year)
    return isoOfWritten({
      calendar: month.calendar === 'gregorian' ? year.calendar : month.calendar,
      year: year.year,
      month: month.month,
      day,
    });
  return month.calendar === 'gregorian' ? nearestDay(reading, { month: month.month, day }) : undefined;
};

/** The second of two days: `13-15 May`, من 13 وحتى 15 تشرين الثاني. */
const secondDay = (reading: DateReading, from: number): { day: number; next: number } | undefined => {
  const joined =
    reading.tokens[from]?.kind === 'word' && (wordAt(reading, from).to === true || wordAt(reading, from).and === true);
  return joined || isSign(reading, from, '-–/') ? dayAt(reading, from + 1) : undefined;
};

/** `5 May 2020`, `5. Mai`, `13-15 May`, ٧ تشرين الأول ٢٠٢٠. */
export const dayMonthYear: DateRule = (reading, index) => {
  const first = dayAt(reading, index);
  if (!first) return undefined;
  const second = secondDay(reading, first.next);
  const day = second ?? first;
  const month =
    monthAt(reading, overLinks(reading, day.next)) ??
    (isSign(reading, day.next, '/-') ? monthAt(reading, day.next + 1) : undefined);
  if (!month) return undefined;
  const { year, next } = yearBehind(reading, month.next);
  const end = isoOf(reading, day.day, { month, year });
  const start = second ? isoOf(reading, first.day, { month, year }) : undefined;
  const at = second ? (start && end ? `${start}/${end}` : undefined) : end;
  if (at === undefined && year) return undefined;
  return { first: index, next, ...(at === undefined ? {} : { at }), precision: 'day', rule: 'day-month-year' };
};

const dayOfMonthName = (reading: DateReading, index: number, month: MonthAt): FoundDate | undefined => {
  const day = dayAt(reading, month.next);
  // `May 20:15`, `May 5,000`
  if (!day || (isSign(reading, day.next, ':.') && touches(reading, day.next - 1) && numberAt(reading, day.next + 1)))
    return undefined;
  if (isSign(reading, day.next, ',') && touches(reading, day.next) && numberAt(reading, day.next + 1)) return undefined;
  if (wordAt(reading, day.next).counted || wordAt(reading, day.next).unit) return undefined;
  const { year, next } = yearBehind(reading, day.next);
  const at = isoOf(reading, day.day, { month, year });
  if (at === undefined && year) return undefined;
  return { first: index, next, ...(at === undefined ? {} : { at }), precision: 'day', rule: 'month-day-year' };
};

/** `May 5, 2020`, and languages that write alike. */
export const monthDayYear: DateRule = (reading, index) => {
  if (reading.language === 'ar') return undefined;
  const month = monthAt(reading, index);
  if (!month || month.calendar !== 'gregorian' || !(reading.tokens[index]?.capital ?? false)) return undefined;
  return dayOfMonthName(reading, index, month);
};
