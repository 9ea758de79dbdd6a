import { bars, type Bar } from '../bars.js';
import type { SetResult } from '../results.js';
import { shown, tableOf } from './table.js';

export interface Verdict {
  readonly bar: Bar;
  readonly value: number;
  readonly reachesFloor: boolean;
}

/** Floors are compared as they are shown, so that 0.968 is 0.968. */
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

const resultOf = (results: readonly SetResult[], set: string, contender: string) =>
  results.find((result) => result.set === set && result.contender === contender);

export const verdictsOf = (results: readonly SetResult[], contender: string): Verdict[] =>
  bars.flatMap((bar) => {
    const result = resultOf(results, bar.set, contender);
    if (!result || bar.floor === undefined) return [];
    const value = bar.figure(result.pages);
    return [{ bar, value, reachesFloor: rounded(value) >= bar.floor }];
  });

/** One row for each figure, one column for each contender, ours first. */
export const scoreTable = (results: readonly SetResult[]): string[] => {
  const names = [...new Set(results.map(({ contender }) => contender))];
  const rows = bars.flatMap((bar) => {
    const figures = names.map((name) => {
      const result = resultOf(results, bar.set, name);
      return result && bar.figure(result.pages);
    });
    if (figures.every((figure) => figure === undefined)) return [];
    const [own] = figures;
    const isMissed = bar.floor !== undefined && own !== undefined && rounded(own) < bar.floor;
    return [
      [
        `${bar.set}: ${bar.label}`,
        ...figures.map(shown),
        bar.floor === undefined ? '' : `${shown(bar.floor)}${isMissed ? ' MISSED' : ''}`,
        bar.aim === undefined ? '' : shown(bar.aim),
      ],
    ];
  });
  return tableOf(['', ...names, 'floor', 'aim'], rows);
};
