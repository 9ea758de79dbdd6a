import type { Counts } from './counts.js';
import type { Matched } from './match-texts.js';
import type { SetName } from '../sets/evaluation-page.js';

/** What one page lost and gained in one field, for people. */
export interface Loss {
  readonly field: string;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

export interface PageScore {
  readonly set: SetName;
  readonly id: string;
  readonly url: string;
  readonly group: string;
  /** By field. A field that the page's gold says nothing of is absent. */
  readonly counts: Readonly<Record<string, Counts>>;
  readonly losses: readonly Loss[];
}

/** Field by field, what did not match. */
export const lossesOf = (matches: Readonly<Record<string, Matched>>): Loss[] =>
  Object.entries(matches)
    .filter(([, { missed, extra }]) => missed + extra > 0)
    .map(([field, { missedTexts, extraTexts }]) => ({ field, missed: missedTexts, extra: extraTexts }));
