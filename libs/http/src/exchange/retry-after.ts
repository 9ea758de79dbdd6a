/** Milliseconds a Retry-After header asks to wait from `now` on: it holds seconds or an HTTP date. */
export const parseRetryAfter = (header: string | undefined, now: number): number | undefined => {
  const value = header?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
};
