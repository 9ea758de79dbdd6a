import { bars } from '../bars.js';
import type { SetResult } from '../results.js';
import type { FigureRow } from './figure-row.js';

export const contendersOf = (results: readonly SetResult[]): string[] => [
  ...new Set(results.map(({ contender }) => contender)),
];

/** The figures of the sets of pages, one column for each contender. */
export const scoreRows = (results: readonly SetResult[]): FigureRow[] => {
  const names = contendersOf(results);
  return bars.flatMap(({ set, label, floor, aim, figure }) => {
    const figures = names.map((name) => {
      const result = results.find((one) => one.set === set && one.contender === name);
      return result && figure(result.pages);
    });
    return figures.some((value) => value !== undefined) ? [{ label: `${set}: ${label}`, figures, floor, aim }] : [];
  });
};
