import { isoYear } from '../civil-day.js';
import { isSign, numberAt, touches, wordAt, type DateReading, type DateRule, type FoundDate } from '../reading.js';
import { yearAt, type YearAt } from './parts.js';
import { isoOfWritten } from './resolved.js';

const recent = { first: 1800, last: 2060 };

/** The end of a period of years: `2010-2012`, `2010-12`, بين 1990 و2000. */
const untilYear = (reading: DateReading, { year, next }: YearAt, between: boolean): YearAt | undefined => {
  const { and, to } = wordAt(reading, next);
  const dash = isSign(reading, next, '-–/');
  if (!dash && !to && !(and && between)) return undefined;
  const full = yearAt(reading, next + 1);
  if (full) return full.year > year && full.calendar === 'gregorian' ? full : undefined;
  const short = dash && touches(reading, next - 1) && touches(reading, next) ? numberAt(reading, next + 1) : undefined;
  if (short?.digits !== 2 || short.value <= year % 100) return undefined;
  return { year: year - (year % 100) + short.value, calendar: 'gregorian', next: next + 2 };
};

const foundYear = (
  reading: DateReading,
  { first, year, between }: { first: number; year: YearAt; between: boolean },
): FoundDate | undefined => {
  // 1157 هـ / 1744 م: one year in two calendars.
  const other =
    year.calendar !== 'gregorian' && isSign(reading, year.next, '/-–') ? yearAt(reading, year.next + 1) : undefined;
  if (other?.calendar === 'gregorian') {
    return { first, next: other.next, at: isoYear(other.year), precision: 'year', rule: 'year' };
  }
  const until = year.calendar === 'gregorian' ? untilYear(reading, year, between) : undefined;
  if (until) {
    return {
      first,
      next: until.next,
      at: `${isoYear(year.year)}/${isoYear(until.year)}`,
      precision: 'year',
      rule: 'years',
    };
  }
  const at = isoOfWritten({ calendar: year.calendar, year: year.year });
  return at === undefined ? undefined : { first, next: year.next, at, precision: 'year', rule: 'year' };
};

/** عام 2020, سنة (1960), العام 1330 هجري, `the year 2000`. */
export const namedYear: DateRule = (reading, index) => {
  const { yearWord, dual } = wordAt(reading, index);
  if (!yearWord && !dual) return undefined;
  const year = yearAt(reading, index + 1);
  return year && foundYear(reading, { first: index, year, between: false });
};

/** Part of a longer number, an amount or a path: `2000.5`, `$2000`, `/2019/`. */
const isNumberBeside = (reading: DateReading, index: number): boolean => {
  if (isSign(reading, index - 1, '$€£#')) return true;
  if (isSign(reading, index - 1, '/.,:٫+-') && touches(reading, index - 2)) return true;
  const behind =
    isSign(reading, index + 1, '/.,:٫-') && touches(reading, index) ? numberAt(reading, index + 2) : undefined;
  return behind !== undefined && behind.digits !== 4 && behind.digits !== 2;
};

/** A number of four digits that is a year by where it stands and by what follows. */
export const bareYear: DateRule = (reading, index) => {
  const number = numberAt(reading, index);
  if (number?.digits !== 4 || isNumberBeside(reading, index)) return undefined;
  const bracketed = isSign(reading, index - 1, '(') ? yearAt(reading, index - 1) : undefined;
  if (bracketed && bracketed.calendar !== 'gregorian')
    return foundYear(reading, { first: index - 1, year: bracketed, between: false });
  const year = yearAt(reading, index);
  if (!year) return undefined;
  const behind = wordAt(reading, year.next);
  if (year.calendar === 'gregorian' && (year.year < recent.first || year.year > recent.last)) return undefined;
  if (behind.counted || isSign(reading, year.next, '%٪$€£')) return undefined;
  if (behind.unit && !behind.shift) return undefined;
  if (wordAt(reading, index - 1).about && !wordAt(reading, index - 1).preposition) return undefined;
  const before = [index - 1, index - 2, index - 3].some(
    (at) => reading.tokens[at]?.folded === 'بين' || reading.tokens[at]?.folded === 'between',
  );
  return foundYear(reading, { first: index, year, between: before });
};

/** `the 1990s`, تسعينيات القرن الماضي. */
export const decades: DateRule = (reading, index) => {
  const { decade } = wordAt(reading, index);
  const number = numberAt(reading, index);
  if (decade !== undefined) {
    const behind = wordAt(reading, index + 1).unit === 'century' && wordAt(reading, index + 2).shift === -1;
    const start = 1900 + decade;
    return {
      first: index,
      next: index + (behind ? 3 : 1),
      at: `${isoYear(start)}/${isoYear(start + 9)}`,
      precision: 'year',
      rule: 'decade',
    };
  }
  if (!number || (reading.language !== 'en' && reading.language !== 'nl')) return undefined;
  const plural = reading.tokens[index + 1]?.folded === 's' && touches(reading, index);
  const apostrophe =
    !plural && isSign(reading, index + 1, "'’") && touches(reading, index) && reading.tokens[index + 2]?.folded === 's';
  if ((!plural && !apostrophe) || number.value % 10 !== 0) return undefined;
  const next = index + (plural ? 2 : 3);
  if (number.digits === 4 && number.value >= 1500 && number.value <= 2100) {
    return {
      first: index,
      next,
      at: `${isoYear(number.value)}/${isoYear(number.value + 9)}`,
      precision: 'year',
      rule: 'decade',
    };
  }
  if (number.digits !== 2 || number.value < 20) return undefined;
  const start = 1900 + number.value;
  return { first: index, next, at: `${isoYear(start)}/${isoYear(start + 9)}`, precision: 'year', rule: 'decade' };
};
