export type Calendar = 'gregorian' | 'hijri' | 'jalali';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayMs = 86_400_000;

/** Mean length of the year in days, and the day before its first, counted from 1970. */
const measures = {
  hijri: { calendar: 'islamic-umalqura', year: 354.367, month: 29.53, epoch: -492_148 },
  jalali: { calendar: 'persian', year: 365.2422, month: 30.44, epoch: -492_268 },
} as const;

type Measured = keyof typeof measures;

const formats = new Map<Measured, Intl.DateTimeFormat>();

const formatOf = (calendar: Measured): Intl.DateTimeFormat => {
  const known = formats.get(calendar);
  if (known) return known;
  const made = new Intl.DateTimeFormat(`en-u-ca-${measures[calendar].calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  formats.set(calendar, made);
  return made;
};

const dayIn = (calendar: Measured, days: number): Day => {
  const parts = formatOf(calendar).formatToParts(days * dayMs);
  const numberOf = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return { year: numberOf('year'), month: numberOf('month'), day: numberOf('day') };
};

/** How many attempts bring an estimate to the day; the third is never needed but for days that do not exist. */
const mostCorrections = 4;

/** The Gregorian day; undefined where the calendar has no such day. */
export const gregorianOf = (calendar: Measured, wanted: Day): Day | undefined => {
  const { year, month, epoch } = measures[calendar];
  let days = Math.round(epoch + (wanted.year - 1) * year + (wanted.month - 1) * month + wanted.day);
  for (let correction = 0; correction < mostCorrections; correction += 1) {
    const at = dayIn(calendar, days);
    const off = (wanted.year - at.year) * year + (wanted.month - at.month) * month + (wanted.day - at.day);
    if (at.year === wanted.year && at.month === wanted.month && at.day === wanted.day) {
      const date = new Date(days * dayMs);
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
    days += Math.round(off) || Math.sign(off);
  }
  return undefined;
};

const latestJalaliYear = 1410;

/** Which calendar a year of four digits is counted in, where no month name says it. */
export const calendarOfYear = (year: number, language: string | undefined): Calendar => {
  if (year < 1300 || year > 1500) return 'gregorian';
  if (language === 'fa' || language === 'ps') return 'jalali';
  if (language === 'ar' || language === 'ur') return 'hijri';
  return year <= latestJalaliYear ? 'jalali' : 'hijri';
};

const buddhistOffset = 543;

/** Thai pages count from the Buddha: no other calendar has reached these years. */
export const commonYear = (year: number): number => (year >= 2440 && year <= 2650 ? year - buddhistOffset : year);
