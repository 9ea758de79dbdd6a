import type { Block } from '../blocks/block.js';
import type { ElementNode, PageTree } from '../tree/tree.js';

/** Descendants stand together in reading order, so running sums answer for every element. */
export const proseBelowOf = (
  { elements }: PageTree,
  blocks: readonly Block[],
  prose: readonly boolean[],
): ((element: ElementNode | undefined) => number) => {
  const sums = new Float64Array(elements.length + 1);
  blocks.forEach(({ element, length }, index) => {
    if (prose[index]) sums[element.order + 1] = (sums[element.order + 1] ?? 0) + length;
  });
  for (let order = 1; order < sums.length; order += 1) sums[order] = (sums[order] ?? 0) + (sums[order - 1] ?? 0);
  return (element) => (element ? (sums[element.lastOrder + 1] ?? 0) - (sums[element.order] ?? 0) : 0);
};
