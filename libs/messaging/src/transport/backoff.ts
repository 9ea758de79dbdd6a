export interface Backoff {
  /** First pause, milliseconds. */
  readonly firstMs: number;
  /** Longest pause, milliseconds. */
  readonly maxMs: number;
}

/** The pause after the `failures`-th failure (from 1): doubles each time, half of it at random, so that replicas spread out. */
export const backoffMs = ({ firstMs, maxMs }: Backoff, failures: number, random = Math.random): number => {
  const full = Math.min(maxMs, firstMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(full / 2 + (random() * full) / 2);
};
