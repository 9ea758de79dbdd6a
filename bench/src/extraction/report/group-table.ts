import { bars } from '../bars.js';
import type { SetResult } from '../results.js';
import { shown, tableOf } from './table.js';

/** The figures that have a floor, for each country or top-level domain with its number of pages. */
export const groupTable = ({ set, pages }: SetResult): string[] => {
  const measured = bars.filter((bar) => bar.set === set && bar.floor !== undefined);
  const groups = Map.groupBy(pages, ({ group }) => group);
  const rows = [...groups]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([group, own]) => [group, String(own.length), ...measured.map((bar) => shown(bar.figure(own)))]);
  return tableOf(['', 'pages', ...measured.map(({ label }) => label)], rows);
};
