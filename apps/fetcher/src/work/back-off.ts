export interface BackOff {
  readonly firstMs: number;
  readonly maxMs: number;
}

/**
 * Pause after the given number of failures, milliseconds: doubled each time, up to the longest, and half of it by chance,
 * so that what failed together is not tried again together.
 */
export const pauseAfter = (failures: number, { firstMs, maxMs }: BackOff, random = Math.random): number => {
  const full = Math.min(maxMs, firstMs * 2 ** Math.max(0, failures - 1));
  return Math.round(full * (0.5 + random() / 2));
};
