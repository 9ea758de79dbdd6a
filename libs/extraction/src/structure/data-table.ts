import { headings } from '../tree/names.js';
import { textOf } from '../tree/text-of.js';
import { attributeOf, elementsBelow, type ElementNode, type PageTree } from '../tree/tree.js';

const cells: ReadonlySet<string> = new Set(['td', 'th']);
/** In characters on average: longer cells hold text of the page, not data. */
const longestCell = 120;
const paragraphNames: ReadonlySet<string> = new Set([
  'table',
  'form',
  'article',
  'section',
  'ul',
  'ol',
  'blockquote',
  'figure',
  'iframe',
  ...headings,
]);

interface Row {
  readonly cells: readonly ElementNode[];
}

/** Rows of the table itself: of tables in its cells there are none here. */
const rowsOf = (tree: PageTree, table: ElementNode): Row[] => {
  const rows: ElementNode[][] = [];
  let inner = -1;
  for (const element of elementsBelow(tree, table)) {
    if (element.order <= inner) continue;
    if (element.name === 'table') inner = element.lastOrder;
    else if (element.name === 'tr') rows.push([]);
    else if (cells.has(element.name)) (rows.at(-1) ?? rows[rows.push([]) - 1])?.push(element);
  }
  return rows.map((row) => ({ cells: row })).filter((row) => row.cells.length > 0);
};

/** Tables that only place things on the page are none for a reader. */
export const isDataTable = (tree: PageTree, table: ElementNode): boolean => {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  const below = elementsBelow(tree, table);
  if (below.some(({ name }) => paragraphNames.has(name))) return false;
  const rows = rowsOf(tree, table);
  const widths = rows.map((row) => row.cells.length);
  if (rows.length < 2 || Math.max(...widths.slice(0, 1_000)) < 2) return false;
  if (below.some(({ name }) => name === 'th' || name === 'caption' || name === 'thead')) return true;
  const count = rows.reduce((sum, row) => sum + row.cells.length, 0);
  const alike = widths.filter((width) => width === widths[0]).length;
  return textOf(table).length / count <= longestCell && 2 * alike >= widths.length;
};
