import type { Block } from '../blocks/block.js';
import type { BodyBlock } from '../structure/sections.js';
import { isDataTable } from '../structure/table-text.js';
import { closest, type ElementNode, type PageTree } from '../tree/tree.js';
import type { Verdict } from './verdict.js';

const cellSeparator = ' | ';
const cellNames: ReadonlySet<string> = new Set(['td', 'th']);

const rowOf = ({ element }: Block): ElementNode | undefined =>
  cellNames.has(element.name) ? closest(element, ({ name }) => name === 'tr') : undefined;

/** Rows of tables that hold data; the cells of a table that only lays out the page are paragraphs. */
class Rows {
  private readonly known = new Map<ElementNode, boolean>();

  constructor(private readonly tree: PageTree) {}

  of(block: Block): ElementNode | undefined {
    const row = rowOf(block);
    const table = row && closest(row, ({ name }) => name === 'table');
    return table && this.holdsData(table) ? row : undefined;
  }

  private holdsData(table: ElementNode): boolean {
    const known = this.known.get(table) ?? isDataTable(this.tree, table);
    this.known.set(table, known);
    return known;
  }
}

/** The kept blocks in reading order, the cells of a row in one line. */
export const bodyBlocksOf = (tree: PageTree, blocks: readonly Block[], verdicts: readonly Verdict[]): BodyBlock[] => {
  const body: BodyBlock[] = [];
  const rows = new Rows(tree);
  let openRow: ElementNode | undefined;
  blocks.forEach((block, index) => {
    const verdict = verdicts[index];
    if (!verdict?.kept) return;
    const row = rows.of(block);
    const last = body.at(-1);
    if (row !== undefined && row === openRow && last) {
      body[body.length - 1] = { ...last, text: `${last.text}${cellSeparator}${block.text}` };
    } else body.push({ kind: row ? 'table' : verdict.as, text: block.text });
    openRow = row;
  });
  return body;
};
