import type { Block } from '../blocks/block.js';
import type { BodyBlock } from '../structure/sections.js';
import type { ElementNode, PageTree } from '../tree/tree.js';
import { rowsOf } from './table-rows.js';
import type { Verdict } from './verdict.js';

const cellSeparator = ' | ';

/** The kept blocks in reading order, the cells of a row in one line. */
export const bodyBlocksOf = (tree: PageTree, blocks: readonly Block[], verdicts: readonly Verdict[]): BodyBlock[] => {
  const body: BodyBlock[] = [];
  const rows = rowsOf(tree, blocks);
  let openRow: ElementNode | undefined;
  blocks.forEach((block, index) => {
    const verdict = verdicts[index];
    if (!verdict?.kept) return;
    const row = rows[index];
    const last = body.at(-1);
    if (row !== undefined && row === openRow && last) {
      body[body.length - 1] = { ...last, text: `${last.text}${cellSeparator}${block.text}` };
    } else body.push({ kind: row ? 'table' : verdict.as, text: block.text });
    openRow = row;
  });
  return body;
};
