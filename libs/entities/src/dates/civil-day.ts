/** A day of the Gregorian calendar, counted from 1970-01-01. */
export type DayNumber = number;

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayMs = 86_400_000;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${pad(month, 2)}`;
export const isoDay = ({ year, month, day }: CivilDay): string => `${isoMonth(year, month)}-${pad(day, 2)}`;
export const isoClock = (hour: number, minute: number): string => `T${pad(hour, 2)}:${pad(minute, 2)}`;

export const dayNumberOf = ({ year, month, day }: CivilDay): DayNumber => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / dayMs);
};

export const civilDayOf = (number: DayNumber): CivilDay => {
  const date = new Date(number * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const isoOf = (number: DayNumber): string => isoDay(civilDayOf(number));

export const existsDay = (day: CivilDay): boolean => isoDay(civilDayOf(dayNumberOf(day))) === isoDay(day);

/** 0 is Sunday. */
export const weekdayOf = (number: DayNumber): number => (((number + 4) % 7) + 7) % 7;

/** The ISO week of a day, from Monday on: `2020-W41`. */
export const isoWeekOf = (number: DayNumber): string => {
  const thursday = number - ((weekdayOf(number) + 6) % 7) + 3;
  const { year } = civilDayOf(thursday);
  const first = dayNumberOf({ year, month: 1, day: 1 });
  return `${isoYear(year)}-W${pad(Math.floor((thursday - first) / 7) + 1, 2)}`;
};

/** Month and year so many months away. */
export const monthsFrom = ({ year, month }: CivilDay, months: number): { year: number; month: number } => {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
};
