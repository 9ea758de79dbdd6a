import type { Dated } from '@khabar/contracts';

/** ISO 8601 as pages write it: with a blank for the T, without colon in the offset, with or without seconds. */
const iso =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;
/** RFC 5322, as feeds and some meta tags have it; only with a zone, since nothing else says which one is meant. */
const rfc5322 =
  /^(?:[A-Z][a-z]{2,8},?\s+)?\d{1,2}\s+[A-Z][a-z]{2,8}\s+\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?\s+(Z|UTC|GMT|[+-]\d{4})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

const earliestYear = 1970;

const offsetOf = (zone: string | undefined): string => {
  if (zone === undefined || /^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
};

const two = (value: string | undefined, fallback: string): string => (value ?? fallback).padStart(2, '0');

interface Parts {
  readonly at: string;
  readonly precision: Dated['precision'];
  readonly zone?: string;
}

const precisionOf = (day?: string, minute?: string, second?: string): Dated['precision'] => {
  if (day === undefined) return 'month';
  if (minute === undefined) return 'day';
  return second === undefined ? 'minute' : 'second';
};

const isoParts = (raw: string): Parts | undefined => {
  const match = iso.exec(raw);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const clock = `${two(hour, '00')}:${two(minute, '00')}:${two(second, '00')}`;
  const offset = offsetOf(zone);
  return {
    at: `${year}-${month}-${two(day, '01')}T${clock}${offset}`,
    precision: precisionOf(day, minute, second),
    ...(zone === undefined ? {} : { zone: offset }),
  };
};

const rfcParts = (raw: string): Parts | undefined => {
  const zone = rfc5322.exec(raw)?.[1];
  const time = zone === undefined ? Number.NaN : Date.parse(raw);
  if (Number.isNaN(time)) return undefined;
  return { at: new Date(time).toISOString().replace('.000Z', 'Z'), precision: 'second', zone: offsetOf(zone) };
};

const compactParts = (raw: string): Parts | undefined => {
  const match = compact.exec(raw);
  return match ? { at: `${match[1]}-${match[2]}-${match[3]}T00:00:00Z`, precision: 'day' } : undefined;
};

/** True for a day that the calendar has: `Date` would roll 30 February over. */
const exists = (at: string): boolean => {
  const day = Number(at.slice(8, 10));
  const date = new Date(`${at.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(Date.parse(at)) && date.getUTCDate() === day && date.getUTCFullYear() >= earliestYear;
};

/**
 * A machine-readable date. A time without zone is kept as written and `zone` is left out: nobody knows which one it is.
 * @param rule which evidence it is, e.g. `json-ld:datePublished`
 */
export const readDate = (raw: string, rule: string): Dated | undefined => {
  const trimmed = raw.trim();
  const parts = isoParts(trimmed) ?? rfcParts(trimmed) ?? compactParts(trimmed);
  return parts && exists(parts.at) ? { ...parts, rule, raw } : undefined;
};
