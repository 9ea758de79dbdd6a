import { dayNumberOf, existsDay, type CivilDay } from '../civil-day.js';
import { isSign, numberAt, wordAt, type DateReading, type DateRule } from '../reading.js';
import { isoOfWritten } from './resolved.js';

const separators = '/.-–';
const yearSince = 1800;
const yearUntil = 2199;
const shortCentury = 2000;
const lastShort = 50;

const fullYear = ({ value, digits }: { value: number; digits: number }): number | undefined => {
  if (digits === 4) return value;
  if (digits !== 2) return undefined;
  return value <= lastShort ? shortCentury + value : shortCentury - 100 + value;
};

/** Which of the two readings lies nearer to publication; both exist. */
const nearer = (
  { published, monthFirst }: DateReading,
  [dayFirst, swapped]: readonly [CivilDay, CivilDay],
): CivilDay => {
  if (!existsDay(dayFirst)) return swapped;
  if (!existsDay(swapped)) return dayFirst;
  const usual = monthFirst ? swapped : dayFirst;
  if (!published) return usual;
  const other = monthFirst ? dayFirst : swapped;
  const off = (day: CivilDay): number => dayNumberOf(day) - published.number;
  // The other reading only where the usual one lies ahead of publication.
  return off(usual) > 31 && off(other) <= 0 ? other : usual;
};

/** `25/2/1941`, `2020-10-07`, `١٢/٤/١٤٤٢ هـ`, also with spaces between. */
export const numericDay: DateRule = (reading, index) => {
  if (!isSign(reading, index + 1, separators)) return undefined;
  const [first, second, third] = [numberAt(reading, index), numberAt(reading, index + 2), numberAt(reading, index + 4)];
  if (!first || !second || !third || second.digits > 2) return undefined;
  const separator = reading.tokens[index + 1]?.folded;
  if (reading.tokens[index + 3]?.folded !== separator) return undefined;
  // An address or a version goes on.
  if (isSign(reading, index + 5, separators) && numberAt(reading, index + 6)) return undefined;
  const yearFirst = first.digits === 4;
  const year = yearFirst ? first.value : fullYear(third);
  const outer = yearFirst ? third : first;
  if (year === undefined || outer.digits > 2) return undefined;
  const { era } = wordAt(reading, index + 5);
  const hijri = era === 'hijri' || (year >= 1300 && year <= 1500);
  const next = index + (era === undefined ? 5 : 6);
  if (hijri) {
    const at = isoOfWritten({ calendar: 'hijri', year, month: second.value, day: outer.value });
    return at === undefined ? undefined : { first: index, next, at, precision: 'day', rule: 'numeric-day' };
  }
  if (year < yearSince || year > yearUntil) return undefined;
  const straight = { year, month: second.value, day: outer.value };
  const swapped = { year, month: outer.value, day: second.value };
  const day = yearFirst ? straight : nearer(reading, [straight, swapped]);
  const at = isoOfWritten({ calendar: 'gregorian', ...day });
  return at === undefined ? undefined : { first: index, next, at, precision: 'day', rule: 'numeric-day' };
};
