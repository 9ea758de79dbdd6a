import { isoOf } from '../civil-day.js';
import { isSign, wordAt, type DateReading, type DateRule } from '../reading.js';
import { dayMonthYear, monthDayYear } from './day-and-month.js';
import { numericDay } from './numeric-day.js';

const dayOff = ({ published }: DateReading, off: number): { at?: string } =>
  published ? { at: isoOf(published.number + off) } : {};

/** أمس, `tomorrow`, أول أمس, اليوم الأربعاء, هذا اليوم. */
export const relativeDay: DateRule = (reading, index) => {
  const { day, shift } = wordAt(reading, index);
  if (day === undefined) {
    // هذا اليوم
    if (shift !== 0 || wordAt(reading, index + 1).day !== 0) return undefined;
    return { first: index, next: index + 2, ...dayOff(reading, 0), precision: 'day', rule: 'relative-day' };
  }
  // The day after something else: اليوم التالي.
  const behind = wordAt(reading, index + 1);
  if (day === 0 && behind.shift !== undefined && behind.shift !== 0) return undefined;
  const named =
    behind.weekday !== undefined || (day === -1 && behind.shift === -1 && reading.language === 'ar') ? 1 : 0;
  const earlier = day === -1 && wordAt(reading, index - 1).edge === true && reading.language === 'ar' ? 1 : 0;
  return {
    first: index - earlier,
    next: index + 1 + named,
    ...dayOff(reading, day - earlier),
    precision: 'day',
    rule: 'relative-day',
  };
};

/** How a weekday alone is told: the last one up to publication, or the next where the sentence looks ahead. */
const weekdayOff = ({ published }: DateReading, weekday: number, shift: number): number | undefined => {
  if (!published) return undefined;
  const today = (((published.number + 4) % 7) + 7) % 7;
  const back = (today - weekday + 7) % 7;
  if (shift > 0) return back === 0 ? 7 : 7 - back;
  if (shift < 0) return back === 0 ? -7 : -back;
  return -back;
};

/** `Wednesday, 7 October`: the weekday is part of the date behind it. */
const leadsToDay = (reading: DateReading, index: number): boolean => {
  let at = index;
  while (at < index + 2 && (isSign(reading, at, ',،-–(') || wordAt(reading, at).dayWord)) at += 1;
  return [numericDay, dayMonthYear, monthDayYear].some((rule) => rule(reading, at) !== undefined);
};

/** الأربعاء, `last Wednesday`, يوم الأربعاء المقبل. */
export const weekday: DateRule = (reading, index) => {
  const before = wordAt(reading, index).shift;
  const at = before === undefined ? index : index + 1;
  const { weekday: day } = wordAt(reading, at);
  if (day === undefined) return undefined;
  const { capital = false } = reading.tokens[at] ?? {};
  if (reading.language === 'en' && !capital) return undefined;
  if (before === undefined && leadsToDay(reading, index + 1)) return undefined;
  const behind = before === undefined ? wordAt(reading, at + 1).shift : undefined;
  const said = before ?? behind;
  const off =
    said === undefined && reading.isFuture && weekdayOff(reading, day, 0) !== 0
      ? weekdayOff(reading, day, 1)
      : weekdayOff(reading, day, said ?? 0);
  return {
    first: index,
    next: at + (behind === undefined ? 1 : 2),
    ...(off === undefined ? {} : dayOff(reading, off)),
    precision: 'day',
    rule: said === undefined ? 'weekday' : 'weekday-shifted',
  };
};
