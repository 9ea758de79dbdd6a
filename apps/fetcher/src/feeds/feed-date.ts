/** A zone at the end of a date: offset, Z, or one of the names of RFC 822 that every parser knows. */
const hasZone = /(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC?|[ECMP][SD]T)\s*$/i;

/**
 * RFC 3339 in UTC, or undefined where the date cannot be read or has no zone: a guessed zone would be a wrong date, and
 * the page usually knows better.
 */
export const parseFeedDate = (raw: string): string | undefined => {
  if (!hasZone.test(raw)) return undefined;
  const at = new Date(raw.trim());
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9_999 ? undefined : at.toISOString();
};
