import { gregorianOf, type Calendar } from '@khabar/language/calendar';
import { dayNumberOf, existsDay, isoDay, isoMonth, isoOf, isoYear, type CivilDay } from '../civil-day.js';
import type { DateReading } from '../reading.js';

export interface WrittenDate {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

type OtherCalendar = Exclude<Calendar, 'gregorian'>;

const lastDayOf = (calendar: OtherCalendar, year: number, month: number): CivilDay | undefined =>
  gregorianOf(calendar, { year, month, day: 30 }) ?? gregorianOf(calendar, { year, month, day: 29 });

const period = (from: CivilDay | undefined, to: CivilDay | undefined): string | undefined =>
  from && to ? `${isoDay(from)}/${isoDay(to)}` : undefined;

const mostKnown = 10_000;
const known = new Map<string, string | undefined>();

const otherCalendar = ({
  calendar,
  year,
  month,
  day,
}: WrittenDate & { calendar: OtherCalendar }): string | undefined => {
  if (month === undefined)
    return period(gregorianOf(calendar, { year, month: 1, day: 1 }), lastDayOf(calendar, year, 12));
  if (day === undefined)
    return period(gregorianOf(calendar, { year, month, day: 1 }), lastDayOf(calendar, year, month));
  const gregorian = gregorianOf(calendar, { year, month, day });
  return gregorian && isoDay(gregorian);
};

/** Other calendars take tens of microseconds for a day: a text of nothing but such dates asks for few of them. */
const knownOtherCalendar = (date: WrittenDate & { calendar: OtherCalendar }): string | undefined => {
  const key = `${date.calendar} ${date.year} ${date.month ?? ''} ${date.day ?? ''}`;
  if (known.has(key)) return known.get(key);
  if (known.size >= mostKnown) known.clear();
  const made = otherCalendar(date);
  known.set(key, made);
  return made;
};

/** ISO 8601 of a written date; undefined where the calendar has no such day. Months of other calendars are periods. */
export const isoOfWritten = (date: WrittenDate): string | undefined => {
  const { calendar, year, month, day } = date;
  if (calendar !== 'gregorian') return knownOtherCalendar({ ...date, calendar });
  if (month === undefined) return isoYear(year);
  if (day === undefined) return isoMonth(year, month);
  return existsDay({ year, month, day }) ? isoDay({ year, month, day }) : undefined;
};

const halfYear = 183;

/** A day without a year is the one nearest to publication; in a sentence of the future, one that is to come. */
export const nearestDay = (
  { published, isFuture }: DateReading,
  { month, day }: { month: number; day: number },
): string | undefined => {
  if (!published) return undefined;
  const numbers = [-1, 0, 1]
    .map((off) => ({ year: published.day.year + off, month, day }))
    .filter(existsDay)
    .map(dayNumberOf);
  const near = numbers.filter((number) => Math.abs(number - published.number) <= halfYear);
  const future = isFuture ? numbers.find((number) => number >= published.number) : undefined;
  const found = future ?? near[0];
  return found === undefined ? undefined : isoOf(found);
};

/** A month that lies further back than this is the one to come. */
const longestBack = 8;

const yearOfNearest = ({ isFuture }: DateReading, month: number, now: CivilDay): number => {
  const back = (now.month - month + 12) % 12;
  const ahead = isFuture || back > longestBack;
  if (ahead) return month >= now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
};

/** A month without a year: the last that began or, where that is long ago, the next; with a shift the last or next one. */
export const nearestMonth = (reading: DateReading, month: number, shift?: number): string | undefined => {
  const now = reading.published?.day;
  if (!now) return undefined;
  if (shift === undefined) return isoMonth(yearOfNearest(reading, month, now), month);
  if (shift === 0) return isoMonth(now.year, month);
  if (shift > 0) return isoMonth(month > now.month ? now.year : now.year + 1, month);
  return isoMonth(month < now.month ? now.year : now.year - 1, month);
};
