export interface Speed {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

const medianOf = (values: readonly number[]): number => quantileOf(values, 0.5);

/** The value at a rank, no interpolation. */
export const quantileOf = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

/** Each page counts with the median of its rounds: one interruption by the machine is not the engine's. Milliseconds. */
export const speedOf = (rounds: readonly (readonly number[])[]): Speed => {
  const pages = (rounds[0] ?? []).map((_, page) => medianOf(rounds.map((round) => round[page] ?? Number.NaN)));
  const total = pages.reduce((sum, ms) => sum + ms, 0);
  return {
    perSecond: (1_000 * pages.length) / total,
    p50: medianOf(pages),
    p95: quantileOf(pages, 0.95),
    max: Math.max(...pages),
  };
};

const totalOf = (round: readonly number[]): number => round.reduce((sum, ms) => sum + ms, 0);

/** How many times as fast as another in the same rounds: the median of the rounds' ratios. */
export const timesAsFast = (own: readonly (readonly number[])[], other: readonly (readonly number[])[]): number =>
  medianOf(own.map((round, index) => totalOf(other[index] ?? []) / totalOf(round)));
