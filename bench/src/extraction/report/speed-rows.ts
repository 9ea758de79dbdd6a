import type { SetResult } from '../results.js';
import { speedOf, timesAsFast, type Speed } from '../timing/speed.js';
import type { FigureRow } from './figure-row.js';

const whole = (value: number): string => value.toFixed(0);
const tenths = (value: number): string => value.toFixed(1);
const times = (value: number): string => `${value.toFixed(2)} x`;

interface SpeedBar {
  readonly label: string;
  readonly figure: (speed: Speed) => number;
  readonly floor?: number;
  readonly isCeiling?: boolean;
  readonly write: (value: number) => string;
}

const speedBars: readonly SpeedBar[] = [
  { label: 'pages per core-second', figure: ({ perCoreSecond }) => perCoreSecond, write: tenths },
  { label: 'p50, ms', figure: ({ p50 }) => p50, write: tenths },
  { label: 'p95, ms', figure: ({ p95 }) => p95, floor: 60, isCeiling: true, write: tenths },
  { label: 'max, ms', figure: ({ max }) => max, floor: 2_000, isCeiling: true, write: whole },
];

/** How many times as fast as which contender ours must be. */
const ratioBars: Readonly<Record<string, { readonly floor: number; readonly aim: number }>> = {
  Readability: { floor: 1.3, aim: 2 },
  trafilatura: { floor: 1.5, aim: 2 },
};

/** One row for each, since each has a floor of its own. */
const ratioRows = (own: SetResult, others: readonly SetResult[]): FigureRow[] =>
  others.map(({ contender, rounds }) => ({
    label: `as fast as ${contender}`,
    figures: [timesAsFast(own.rounds, rounds)],
    ...ratioBars[contender],
    write: times,
  }));

export interface SpeedInput {
  /** Of one set, ours first. */
  readonly results: readonly SetResult[];
  /** MiB, by contender. */
  readonly peakMemory: ReadonlyMap<string, number>;
}

export const speedRows = ({ results: [own, ...others], peakMemory }: SpeedInput): FigureRow[] => {
  if (!own) return [];
  const all = [own, ...others];
  const speeds = all.map(({ rounds }) => speedOf(rounds));
  return [
    ...speedBars.map(({ figure, ...bar }) => ({ ...bar, figures: speeds.map(figure) })),
    ...(peakMemory.size > 0
      ? [{ label: 'peak memory, MiB', figures: all.map((one) => peakMemory.get(one.contender)), write: whole }]
      : []),
    ...ratioRows(own, others),
  ];
};
