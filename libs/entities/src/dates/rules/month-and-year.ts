import { isSign, wordAt, type DateReading, type DateRule } from '../reading.js';
import { numericDay } from './numeric-day.js';
import { monthAt, overLinks, yearAt } from './parts.js';
import { isoOfWritten, nearestMonth } from './resolved.js';

const shortMonth = 3;

const isShort = ({ tokens }: DateReading, index: number): boolean => (tokens[index]?.folded.length ?? 0) <= shortMonth;

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
  const governed = wordAt(reading, index - 1).preposition === true || wordAt(reading, index - 1).edge === true;
  const { capital = false } = reading.tokens[index] ?? {};
  // `Jan`, `Mai`: names as often.
  const doubtful = month.doubtful || (reading.language !== 'ar' && isShort(reading, index));
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
