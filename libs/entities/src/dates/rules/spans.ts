import { isoClock, isoMonth, isoOf, isoWeekOf, isoYear, monthsFrom } from '../civil-day.js';
import type { DatePrecision } from '../date-mention.js';
import { numberAt, wordAt, type DateReading, type DateRule, type FoundDate, type Published } from '../reading.js';
import { yearAt } from './parts.js';
import type { Unit } from '../words/date-word.js';

const precisions: Readonly<Record<Unit, DatePrecision>> = {
  minute: 'time',
  hour: 'time',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
};

const minutesIn = { minute: 1, hour: 60 } as const;
const dayMinutes = 1440;

const clockOff = ({ number, minutes }: Published, off: number): string => {
  if (minutes === undefined) return isoOf(number + Math.floor(off / dayMinutes));
  const total = minutes + off;
  const days = Math.floor(total / dayMinutes);
  const rest = total - days * dayMinutes;
  return isoOf(number + days) + isoClock(Math.floor(rest / 60), rest % 60);
};

/** The moment so many units from publication, as coarse as the unit. */
const unitsOff = (published: Published, unit: Unit, count: number): string => {
  switch (unit) {
    case 'minute':
    case 'hour':
      return clockOff(published, count * minutesIn[unit]);
    case 'day':
      return isoOf(published.number + count);
    case 'week':
      return isoWeekOf(published.number + 7 * count);
    case 'month': {
      const { year, month } = monthsFrom(published.day, count);
      return isoMonth(year, month);
    }
    case 'year':
      return isoYear(published.day.year + count);
    case 'decade': {
      const start = published.day.year - (published.day.year % 10) + 10 * count;
      return `${isoYear(start)}/${isoYear(start + 9)}`;
    }
    case 'century': {
      const start = published.day.year - (published.day.year % 100) + 100 * count;
      return `${isoYear(start)}/${isoYear(start + 99)}`;
    }
  }
};

const mostUnits = 1_000;

/** Numbers too long to be any are NaN. */
const isCountable = (count: number): boolean => count <= mostUnits;

interface Quantity {
  readonly unit: Unit;
  /** Absent where the text does not say: `years ago`. */
  readonly count?: number;
  readonly next: number;
}

/** `3 days`, ثلاث سنوات, يومين, شهر, سنوات. */
const quantityAt = (reading: DateReading, from: number): Quantity | undefined => {
  let index = from;
  while (index < from + 2 && wordAt(reading, index).about) index += 1;
  const word = wordAt(reading, index);
  if (word.unit && word.dual) return { unit: word.unit, count: 2, next: index + 1 };
  const number = numberAt(reading, index)?.value ?? word.number;
  if (number !== undefined) {
    const { unit } = wordAt(reading, index + 1);
    return unit && number < mostUnits ? { unit, count: number, next: index + 2 } : undefined;
  }
  if (word.unit === undefined) return undefined;
  const vague = word.plural === true || index > from;
  return { unit: word.unit, ...(vague ? {} : { count: 1 }), next: index + 1 };
};

const ofQuantity = (reading: DateReading, { unit, count }: Quantity, sign: number): { at?: string } =>
  reading.published && count !== undefined && isCountable(count)
    ? { at: unitsOff(reading.published, unit, sign * count) }
    : {};

/** قبل يومين, منذ 3 ساعات, `vor drei Tagen`, `hace un mes`: the word before the span. */
export const agoBefore: DateRule = (reading, index) => {
  const { ago, ahead } = wordAt(reading, index);
  if (!ago && !(ahead && reading.isFuture)) return undefined;
  const quantity = quantityAt(reading, index + 1);
  if (!quantity) return undefined;
  const bare = numberAt(reading, index + 1) === undefined && wordAt(reading, index + 1).number === undefined;
  // قبل العام: before a time, not so long ago; قبل يومين من: told from something else.
  if (bare && reading.tokens[index + 1]?.folded.startsWith('ال')) return undefined;
  if (bare && yearAt(reading, quantity.next)) return undefined;
  if (bare && quantity.count === 1 && reading.language !== 'ar') return undefined;
  const elsewhere = reading.language === 'ar' && reading.tokens[quantity.next]?.folded === 'من';
  return {
    first: index,
    next: quantity.next,
    ...(elsewhere ? {} : ofQuantity(reading, quantity, ago ? -1 : 1)),
    precision: precisions[quantity.unit],
    rule: ago ? 'ago' : 'ahead',
  };
};

/** `3 days ago`, `two weeks earlier`, `tre giorni fa`: the word behind the span. */
export const agoBehind: DateRule = (reading, index) => {
  if (reading.language === 'ar') return undefined;
  if (
    numberAt(reading, index) === undefined &&
    wordAt(reading, index).number === undefined &&
    !wordAt(reading, index).plural
  )
    return undefined;
  const quantity = quantityAt(reading, index);
  if (!quantity || !wordAt(reading, quantity.next).ago) return undefined;
  return {
    first: index,
    next: quantity.next + 1,
    ...ofQuantity(reading, quantity, -1),
    precision: precisions[quantity.unit],
    rule: 'ago',
  };
};

const periodOf = (
  { published }: DateReading,
  { unit, count = 0 }: Pick<Quantity, 'unit' | 'count'>,
  shift: number,
): { at?: string } => {
  if (!published) return {};
  if (count === 0) return {};
  if (count === 1) return { at: unitsOff(published, unit, shift) };
  const edges = shift < 0 ? [-count, unit === 'day' || unit === 'hour' || unit === 'minute' ? 0 : -1] : [1, count];
  const [from, to] = edges.map((edge) => unitsOff(published, unit, edge));
  return unit === 'decade' || unit === 'century' ? {} : { at: `${from}/${to}` };
};

const found = (
  reading: DateReading,
  span: { first: number; next: number },
  { unit, count, shift }: { unit: Unit; count?: number | undefined; shift: number },
): FoundDate => ({
  ...span,
  ...periodOf(reading, { unit, ...(count === undefined ? {} : { count }) }, shift),
  precision: precisions[unit],
  rule: 'unit-shifted',
});

/** `last week`, `this year`, `the past 3 days`: what shifts stands before the unit. */
export const shiftBefore: DateRule = (reading, index) => {
  const { shift } = wordAt(reading, index);
  if (shift === undefined) return undefined;
  const number =
    numberAt(reading, index + 1)?.value ??
    (wordAt(reading, index + 1).unit ? undefined : wordAt(reading, index + 1).number);
  const about = number === undefined && wordAt(reading, index + 1).about ? 1 : 0;
  const at = index + 1 + (number === undefined ? about : 1);
  const { unit, plural } = wordAt(reading, at);
  if (!unit || !isCountable(number ?? 1)) return undefined;
  // `This hour` is no hour.
  if (shift === 0 && precisions[unit] === 'time') return undefined;
  return found(
    reading,
    { first: index, next: at + 1 },
    { unit, shift, count: number ?? (plural || about ? undefined : 1) },
  );
};

/** “General”, not “year”, behind a title: الأمين العام الحالي. */
const isGeneral = (reading: DateReading, index: number): boolean => {
  if (reading.tokens[index]?.folded !== 'العام') return false;
  const before = reading.tokens[index - 1];
  return (
    before?.kind === 'word' &&
    before.folded.startsWith('ال') &&
    !/(?:ات|ه)$/u.test(before.folded) &&
    before.word.weekday === undefined
  );
};

/** الثلاث سنوات الأخيرة: the number stands before the unit. */
const countedShift = (reading: DateReading, index: number): FoundDate | undefined => {
  const number = numberAt(reading, index)?.value ?? wordAt(reading, index).number;
  const { unit } = wordAt(reading, index + 1);
  const { shift } = wordAt(reading, index + 2);
  if (number === undefined || !isCountable(number) || !unit || !shift) return undefined;
  return found(reading, { first: index, next: index + 3 }, { unit, shift, count: number });
};

/** الأسبوع الماضي, الأشهر الثلاثة المقبلة, `la semaine dernière`: what shifts stands behind the unit. */
export const shiftBehind: DateRule = (reading, index) => {
  const { unit, dual, plural } = wordAt(reading, index);
  if (!unit) return countedShift(reading, index);
  const counted = dual ? undefined : (numberAt(reading, index + 1)?.value ?? wordAt(reading, index + 1).number);
  const at = index + (counted === undefined ? 1 : 2);
  const { shift } = wordAt(reading, at);
  // هذا and its like stand before what they point to.
  if (shift === undefined || (shift === 0 && /^ه?ل?هذ|^this$|^dies/u.test(reading.tokens[at]?.folded ?? '')))
    return undefined;
  if (isGeneral(reading, index) || !isCountable(counted ?? 1)) return undefined;
  return found(
    reading,
    { first: index, next: at + 1 },
    { unit, shift, count: dual ? 2 : (counted ?? (plural ? undefined : 1)) },
  );
};
