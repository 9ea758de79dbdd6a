import { isSign, wordAt, type DateReading, type FoundDate } from '../reading.js';
import { monthAt } from './parts.js';

const mostLeads = 4;

const leadsTo = (reading: DateReading, index: number, { precision, rule }: FoundDate): boolean => {
  const { dayWord, monthWord, weekday, edge, part, unit, yearWord } = wordAt(reading, index);
  if (edge) return precision !== 'day' && precision !== 'time';
  if (precision === 'day') return dayWord === true || weekday !== undefined || part === true;
  if (precision === 'month') return monthWord === true || unit === 'month';
  if (rule === 'year' && dayWord && unit === undefined && !part) return true;
  return precision === 'year' && yearWord === true && rule !== 'unit-shifted';
};

/** Where the word before a date begins that names its month, in one word or two: تشرين الثاني (18/11/1945). */
const monthEndingAt = (reading: DateReading, index: number): number | undefined =>
  [index - 1, index].find((first) => monthAt(reading, first)?.next === index + 1);

const mostSigns = 2;

interface Gap {
  /** Index of the word before the signs. */
  readonly word: number;
  readonly bracket: boolean;
  readonly comma: boolean;
}

/** Signs between what leads up and the date: `:`, `(`, a comma behind a weekday. */
const gapBefore = (reading: DateReading, first: number): Gap => {
  let word = first - 1;
  let bracket = false;
  let comma = false;
  while (word >= first - mostSigns && isSign(reading, word, '(:،,-–')) {
    bracket ||= isSign(reading, word, '(');
    comma ||= !isSign(reading, word, '(:');
    word -= 1;
  }
  return { word, bracket, comma };
};

const leadBefore = (reading: DateReading, found: FoundDate, { word, comma }: Gap): number | undefined => {
  if (found.rule === 'numeric-day' && !comma) {
    const month = monthEndingAt(reading, word);
    if (month !== undefined) return month;
  }
  // Two dates in a row are two dates; a weekday and a date are one.
  if (comma && wordAt(reading, word).weekday === undefined) return undefined;
  return leadsTo(reading, word, found) ? word : undefined;
};

/** Takes in what leads up to a date (بتاريخ, الأربعاء, مطلع), a bracket between them, and what part of the day it was. */
export const withLeads = (reading: DateReading, found: FoundDate, floor: number): FoundDate => {
  let { first, next } = found;
  for (let lead = 0; lead < mostLeads && first > floor; lead += 1) {
    const gap = gapBefore(reading, first);
    const before = leadBefore(reading, found, gap);
    if (before === undefined || before < floor) break;
    first = before;
    if (gap.bracket && isSign(reading, next, ')')) next += 1;
  }
  if (found.precision === 'day' && wordAt(reading, next).part) next += 1;
  return { ...found, first, next };
};
