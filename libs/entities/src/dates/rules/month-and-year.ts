import { isSign, wordAt, type DateReading, type DateRule } from '../reading.js';
import { numericDay } from './numeric-day.js';
import { monthAt, overLinks, yearAt } from './parts.js';
import { isoOfWritten, nearestMonth } from './resolved.js';

/** Of so many letters or fewer, a month is another word as often: `Jan`, `Mai`; آب, the town of إب. */
const shortMonths = { ar: 2, other: 3 } as const;

const isShort = ({ tokens, language }: DateReading, index: number): boolean =>
  (tokens[index]?.folded.length ?? 0) <= (language === 'ar' ? shortMonths.ar : shortMonths.other);

/** أكتوبر 2020, `October 2020`, `next October`, أكتوبر المقبل, شهر رمضان, `in May`. */
export const monthAndYear: DateRule = (reading, index) => {
  const named = wordAt(reading, index).monthWord === true;
  const before = wordAt(reading, index).shift;
  const leads = named || before !== undefined;
  const month = monthAt(reading, overLinks(reading, index + (leads ? 1 : 0)));
  if (!month) return undefined;
  const comma = isSign(reading, month.next, ',،') ? 1 : 0;
  const year = yearAt(reading, overLinks(reading, month.next + comma));
  if (year) {
    const calendar = month.calendar === 'gregorian' ? year.calendar : month.calendar;
    const at = isoOfWritten({ calendar, year: year.year, month: month.month });
    if (at !== undefined) return { first: index, next: year.next, at, precision: 'month', rule: 'month-year' };
  }
  // حزيران (22/6/1938): the month leads up to the day.
  if (isSign(reading, month.next, '(') && numericDay(reading, month.next + 1)) return undefined;
  const behind = wordAt(reading, month.next).shift;
  const shift = before ?? behind;
  const next = month.next + (behind === undefined || before !== undefined ? 0 : 1);
  if (month.calendar !== 'gregorian') {
    return named ? { first: index, next, precision: 'month', rule: 'month' } : undefined;
  }
  const short = isShort(reading, index);
  const { preposition, edge } = wordAt(reading, index - 1);
  const governed = (preposition === true || edge === true) && !(short && reading.language === 'ar');
  const { capital = false } = reading.tokens[index] ?? {};
  const doubtful = month.doubtful || short;
  if (doubtful && shift === undefined && !named && !(governed && (capital || reading.language !== 'en')))
    return undefined;
  const at = nearestMonth(reading, month.month, shift);
  return {
    first: index,
    next,
    ...(at === undefined ? {} : { at }),
    precision: 'month',
    rule: shift === undefined ? 'month' : 'month-shifted',
  };
};
