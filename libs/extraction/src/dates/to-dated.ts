import type { Dated } from '@khabar/contracts';
import type { DateParts } from './date-parts.js';
import { offsetIn } from './zones.js';

const two = (value: number): string => String(value).padStart(2, '0');

const precisionOf = ({ month, day, clock }: DateParts): Dated['precision'] => {
  if (month === undefined) return 'year';
  if (day === undefined) return 'month';
  if (!clock) return 'day';
  return clock.second === undefined ? 'minute' : 'second';
};

/** Longer texts are cut: what follows the date says nothing about it. */
export const longestRaw = 200;

/**
 * The contract's date. A clock without zone is kept as written and `zone` is left out: nobody knows which one it is.
 * @param rule which evidence it is, e.g. `json-ld:datePublished`
 */
export const toDated = (parts: DateParts, raw: string, rule: string): Dated => {
  const { year, month = 1, day = 1, clock } = parts;
  const local = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(clock?.hour ?? 0)}:${two(clock?.minute ?? 0)}:${two(clock?.second ?? 0)}`;
  const zone = clock?.zone;
  const offset = zone === undefined ? undefined : offsetIn(zone, Date.parse(`${local}Z`));
  return {
    at: `${local}${offset ?? 'Z'}`,
    precision: precisionOf(parts),
    ...(zone === undefined || offset === undefined ? {} : { zone }),
    rule,
    raw: raw.trim().slice(0, longestRaw),
  };
};
