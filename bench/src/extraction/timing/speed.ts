import type { PageTime } from '../contenders/contender.js';

export interface Speed {
  /** Pages in a second of CPU time. */
  readonly perCoreSecond: number;
  /** Milliseconds by the clock on the wall. */
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

type Rounds = readonly (readonly PageTime[])[];

/** The value at a rank of 0 to 1, no interpolation. */
export const quantileOf = (values: readonly number[], rank: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(rank * sorted.length))] ?? Number.NaN;
};

const medianOf = (values: readonly number[]): number => quantileOf(values, 0.5);

const cpuOf = (round: readonly PageTime[]): number => round.reduce((sum, { cpu }) => sum + cpu, 0);

/** Each page counts with its best round: an interruption by the machine is not the engine's. */
export const speedOf = (rounds: Rounds): Speed => {
  const walls = (rounds[0] ?? []).map((_, page) => Math.min(...rounds.map((round) => round[page]?.wall ?? Infinity)));
  return {
    perCoreSecond: (1_000 * walls.length) / medianOf(rounds.map(cpuOf)),
    p50: medianOf(walls),
    p95: quantileOf(walls, 0.95),
    max: Math.max(...walls),
  };
};

/** How many times as fast as another in the same rounds, by CPU time: the median of the rounds' ratios. */
export const timesAsFast = (own: Rounds, other: Rounds): number =>
  medianOf(own.map((round, index) => cpuOf(other[index] ?? []) / cpuOf(round)));
