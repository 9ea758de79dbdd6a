import type { Dated } from '@khabar/contracts';
import type { DayOrder } from './day-order.js';
import { machineDate } from './machine-date.js';
import { relativeDate } from './relative-date.js';
import { scanDates, surestOf } from './scan-dates.js';
import { longestRaw, toDated } from './to-dated.js';

export interface ReadDateOptions extends DayOrder {
  /** Which evidence it is, e.g. `json-ld:datePublished`. */
  readonly rule: string;
  /** RFC 3339: what `two hours ago` is counted from. Without it, relative times are not read. */
  readonly reference?: string | undefined;
}

/** No date with all its words is longer. */
const longestText = 1_000;

/** `2 hours ago` and the like against a reference in RFC 3339. */
export const readRelativeDate = (raw: string, rule: string, reference: string): Dated | undefined => {
  const text = raw.slice(0, longestText).trim();
  const relative = relativeDate(text, reference);
  return relative ? { ...relative, rule, raw: text.slice(0, longestRaw) } : undefined;
};

/** The first date of a text: written by a machine or by hand, in any of the languages of the tables, or relative. */
export const readDate = (raw: string, { rule, reference, ...order }: ReadDateOptions): Dated | undefined => {
  const text = raw.slice(0, longestText).trim();
  const parts = machineDate(text) ?? surestOf(scanDates(text, order))[0]?.parts;
  if (parts) return toDated(parts, raw, rule);
  return reference === undefined ? undefined : readRelativeDate(raw, rule, reference);
};
