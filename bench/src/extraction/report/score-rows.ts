import { bars } from '../bars.js';
import type { SetResult } from '../results.js';
import { bootstrapDeviation } from '../scoring/bootstrap.js';
import type { FigureRow } from './figure-row.js';

export const contendersOf = (results: readonly SetResult[]): string[] => [
  ...new Set(results.map(({ contender }) => contender)),
];

/** The figures of the sets of pages, one column for each contender. */
export const scoreRows = (results: readonly SetResult[]): FigureRow[] => {
  const names = contendersOf(results);
  const own = names[0];
  const deviationOf = (set: string, figure: (typeof bars)[number]['figure']): number | undefined => {
    const result = results.find((one) => one.set === set && one.contender === own);
    return result && bootstrapDeviation(result.pages, figure);
  };
  return bars.flatMap(({ set, label, floor, aim, figure }) => {
    const figures = names.map((name) => {
      const result = results.find((one) => one.set === set && one.contender === name);
      return result && figure(result.pages);
    });
    const isKnown = figures.some((value) => value !== undefined);
    return isKnown ? [{ label: `${set}: ${label}`, figures, deviation: deviationOf(set, figure), floor, aim }] : [];
  });
};
