import type { Block } from '../blocks/block.js';
import { isDataTable } from '../structure/data-table.js';
import { closest, type ElementNode, type PageTree } from '../tree/tree.js';
import type { Verdict } from './verdict.js';

const cellNames: ReadonlySet<string> = new Set(['td', 'th']);

const rowAround = ({ element }: Block): ElementNode | undefined =>
  cellNames.has(element.name) ? closest(element, ({ name }) => name === 'tr') : undefined;

/** Of each block, the row that it is a cell of where the table holds data; the cells of one that only lays out the page are paragraphs. */
export const rowsOf = (tree: PageTree, blocks: readonly Block[]): (ElementNode | undefined)[] => {
  const known = new Map<ElementNode, boolean>();
  const holdsData = (table: ElementNode): boolean => {
    const holds = known.get(table) ?? isDataTable(tree, table);
    known.set(table, holds);
    return holds;
  };
  return blocks.map((block) => {
    const row = rowAround(block);
    const table = row && closest(row, ({ name }) => name === 'table');
    return table && holdsData(table) ? row : undefined;
  });
};

/** A row of which at least this share of cells is kept is kept whole: short numbers say little to a model, and much to a reader. */
const keptShare = 0.5;

/** @param rows of each block, as `rowsOf` gives them */
export const withWholeRows = (rows: readonly (ElementNode | undefined)[], verdicts: readonly Verdict[]): Verdict[] => {
  const cells = new Map<ElementNode, { count: number; kept: number }>();
  rows.forEach((row, index) => {
    if (!row) return;
    const counted = cells.get(row) ?? { count: 0, kept: 0 };
    cells.set(row, { count: counted.count + 1, kept: counted.kept + (verdicts[index]?.kept ? 1 : 0) });
  });
  return verdicts.map((verdict, index): Verdict => {
    const row = rows[index];
    const counted = row && cells.get(row);
    if (verdict.kept || verdict.reason !== 'unlike-body' || !counted) return verdict;
    if (counted.kept < counted.count * keptShare) return verdict;
    return { kept: true, as: 'paragraph', score: verdict.score ?? 0 };
  });
};
