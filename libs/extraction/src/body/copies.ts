import type { Block } from '../blocks/block.js';

/** Of each block, how many on the page have the same text. */
export const copiesOf = (blocks: readonly Block[]): number[] => {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return blocks.map(({ text }) => counts.get(text) ?? 1);
};
