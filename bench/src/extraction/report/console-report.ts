import { figureTable, isMissed } from './figure-row.js';
import type { Figures } from './figures.js';

/** All tables, then what misses its floor. */
export const consoleReport = (figures: readonly Figures[]): string => {
  const missed = figures.flatMap(({ rows }) => rows.filter(isMissed).map(({ label }) => label));
  return [
    ...figures.flatMap(({ title, columns, rows }) => [title, ...figureTable(columns, rows), '']),
    missed.length === 0 ? 'every floor is reached' : `below the floor: ${missed.join(', ')}`,
  ].join('\n');
};
