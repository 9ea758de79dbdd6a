import { isSign, wordAt, type DateReading, type FoundDate } from '../reading.js';

const mostLeads = 4;

const leadsTo = (reading: DateReading, index: number, { precision, rule }: FoundDate): boolean => {
  const { dayWord, monthWord, weekday, month, monthBefore, edge, part, unit, yearWord } = wordAt(reading, index);
  if (edge) return precision !== 'day' && precision !== 'time';
  if (precision === 'day') {
    if (dayWord || weekday !== undefined || part) return true;
    return rule === 'numeric-day' && (month !== undefined || monthBefore !== undefined);
  }
  if (precision === 'month') return monthWord === true || unit === 'month';
  if (rule === 'year' && dayWord && unit === undefined && !part) return true;
  return precision === 'year' && yearWord === true && rule !== 'unit-shifted';
};

/** Takes in what leads up to a date (بتاريخ, الأربعاء, مطلع), a bracket between them, and what part of the day it was. */
export const withLeads = (reading: DateReading, found: FoundDate, floor: number): FoundDate => {
  let { first, next } = found;
  for (let lead = 0; lead < mostLeads && first > floor; lead += 1) {
    const sign = isSign(reading, first - 1, '(:،,-–') ? 1 : 0;
    const bracket = isSign(reading, first - 1, '(');
    if (first - 1 - sign < floor || !leadsTo(reading, first - 1 - sign, found)) break;
    // Two dates in a row are two dates.
    if (sign && !bracket && wordAt(reading, first - 2).weekday === undefined && !isSign(reading, first - 1, ':')) break;
    first -= 1 + sign;
    if (bracket && isSign(reading, next, ')')) next += 1;
  }
  if (found.precision === 'day' && wordAt(reading, next).part) next += 1;
  return { ...found, first, next };
};
