export type DatePrecision = 'year' | 'month' | 'week' | 'day' | 'time';

/** A date or time named in a text: `text.slice(start, end)`, in UTF-16 code units. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * ISO 8601 as fine as the precision: `2020`, `2020-10`, `2020-W41`, `2020-10-07`, `2020-10-07T15:00`, `T15:00`; two of
   * them with a slash for a period, both within. Absent where the text does not tell without its publication date.
   */
  readonly at?: string;
  readonly precision: DatePrecision;
  /** How it was read, e.g. `day-month-year`. */
  readonly rule: string;
}
