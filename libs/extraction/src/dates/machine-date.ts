import { partsOf, type DateParts } from './date-parts.js';

/** Seconds, milliseconds or microseconds since 1970, alone or as JSON of old frameworks has it: `/Date(1606176000000+0100)/`. */
const epoch = /^(?:\/?Date\()?(\d{9,10}|\d{12,13}|\d{16})(?:\.\d+)?(?:[+-]\d{4})?(?:\)\/?)?$/;
/** `20261124`, `202611241030`, `20261124T103000Z`. */
const compact = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const yearAlone = /^\d{4}$/;
const yearAndMonth = /^(\d{4})[-/.](\d{1,2})$/;

const millisecondsOf = (digits: string): number => {
  if (digits.length <= 10) return Number(digits) * 1_000;
  return digits.length <= 13 ? Number(digits) : Number(digits) / 1_000;
};

/** Before web pages numbers of this size are no instants. */
const earliestInstant = Date.UTC(1990, 0);
const latestInstant = Date.UTC(2100, 0);

const epochParts = (raw: string): DateParts | undefined => {
  const digits = epoch.exec(raw)?.[1];
  const instant = digits === undefined ? Number.NaN : millisecondsOf(digits);
  if (!(instant >= earliestInstant && instant <= latestInstant)) return undefined;
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    clock: { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), zone: 'Z' },
  };
};

const zoneOf = (zone: string): string =>
  zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3)}`;

const compactParts = (raw: string): DateParts | undefined => {
  const match = compact.exec(raw);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((digits) => (digits === undefined ? undefined : Number(digits)));
  const parts = partsOf({ calendar: 'gregorian', year: year ?? 0, month: month ?? 0, day: day ?? 0 });
  if (!parts || hour === undefined || minute === undefined || hour > 23 || minute > 59 || (second ?? 0) > 59)
    return parts;
  return {
    ...parts,
    clock: {
      hour,
      minute,
      ...(second === undefined ? {} : { second }),
      ...(match[7] === undefined ? {} : { zone: zoneOf(match[7]) }),
    },
  };
};

const coarseParts = (raw: string): DateParts | undefined => {
  const month = yearAndMonth.exec(raw);
  if (month) return partsOf({ calendar: 'gregorian', year: Number(month[1]), month: Number(month[2]) });
  return yearAlone.test(raw) ? partsOf({ calendar: 'gregorian', year: Number(raw) }) : undefined;
};

/** Dates without separators, which only machines write and only alone. */
export const machineDate = (raw: string): DateParts | undefined =>
  compactParts(raw) ?? epochParts(raw) ?? coarseParts(raw);
