/** How a page writes days in numbers. */
export interface DayOrder {
  /** Of the text: BCP 47 tag or primary subtag. */
  readonly language?: string | undefined;
  /** Where known from elsewhere, e.g. from other dates of the page. */
  readonly dayFirst?: boolean | undefined;
}

/** Languages and regions that put the month first in `11/24/2026`; all others put the day first. */
const monthFirst = new Set(['en', 'en-us', 'en-ph', 'fil', 'es-us', 'es-pr', 'en-ca']);
/** Languages that write two-digit years first. */
const yearFirst = new Set(['zh', 'ja', 'ko', 'hu', 'lt', 'mn', 'fa']);

export const putsDayFirst = ({ dayFirst, language }: DayOrder): boolean =>
  dayFirst ?? !monthFirst.has(language?.toLowerCase() ?? '');

export const putsYearFirst = ({ language }: DayOrder): boolean => yearFirst.has(primaryOf(language) ?? '');

export const primaryOf = (language: string | undefined): string | undefined =>
  language?.toLowerCase().split(/[-_]/, 1)[0];
