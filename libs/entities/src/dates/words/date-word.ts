import type { Calendar } from '@khabar/language/calendar';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** What a word may mean in a date. A word may mean several things: `second`, الثاني. */
export interface DateWord {
  readonly month?: { readonly number: number; readonly calendar: Calendar };
  /** Of a month in two words, what must follow, and which month it then is. */
  readonly monthBefore?: readonly { readonly rest: string; readonly number: number; readonly calendar: Calendar }[];
  /** A month only with a day or a year, or behind a preposition: `may`. */
  readonly doubtfulMonth?: true;
  /** 0 is Sunday. */
  readonly weekday?: number;
  readonly unit?: Unit;
  /** Two of the unit: يومين. */
  readonly dual?: true;
  readonly plural?: true;
  /** Days from the day of publication: `yesterday` is -1. */
  readonly day?: number;
  /** `last` -1, `this` 0, `next` 1. */
  readonly shift?: number;
  /** Behind or before a span: it lies before now, or after. */
  readonly ago?: true;
  readonly ahead?: true;
  /** Introduces a year: عام, `year`. */
  readonly yearWord?: true;
  /** Introduces a day: يوم, بتاريخ. */
  readonly dayWord?: true;
  readonly monthWord?: true;
  readonly number?: number;
  /** An hour as an ordinal: الثالثة. */
  readonly hour?: number;
  readonly hourWord?: true;
  /** Half of the day it puts a clock into. */
  readonly half?: 'am' | 'pm';
  /** Part of a day: صباح, `evening`. */
  readonly part?: true;
  readonly era?: 'hijri' | 'gregorian' | 'before';
  /** The first year of the decade in its century: التسعينيات is 90. */
  readonly decade?: number;
  /** `early`, نهاية: part of the period that follows. */
  readonly edge?: true;
  /** Joins the parts of a date: `of`, `de`. */
  readonly link?: true;
  readonly to?: true;
  readonly and?: true;
  /** A year may follow without more: `in`, `since`. */
  readonly preposition?: true;
  /** `about`: between “before” and a span. */
  readonly about?: true;
  /** What a number before it counts is no year: `people`, `dollars`. */
  readonly counted?: true;
  /** Says that the sentence tells of the future. */
  readonly future?: true;
  /** What makes a number an ordinal: `5th`. */
  readonly ordinal?: true;
}
