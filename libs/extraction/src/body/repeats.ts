import type { Block } from '../blocks/block.js';
import type { Verdict } from './verdict.js';

/** Labels repeat rightly; longer texts do where the model is sure. In characters. */
const shortest = 20;
const sure = 0.9;
/** A block that holds this many kept texts is a copy of the article in one piece. */
const mostHeld = 3;
const longBlock = 1_000;
const heldLength = 60;

const isCopy = (block: Block, others: readonly string[]): boolean => {
  if (block.text.length < longBlock) return false;
  let held = 0;
  for (const text of others) {
    if (text.length < block.text.length && block.text.includes(text)) held += 1;
    if (held >= mostHeld) return true;
  }
  return false;
};

/** Texts to look for in a copy: the first are enough, and keep the search short. */
const mostLookedFor = 12;

/** Drops what the article already has: texts that come again, and blocks that hold several of its paragraphs. */
export const withoutRepeats = (blocks: readonly Block[], verdicts: readonly Verdict[]): Verdict[] => {
  const kept = blocks.filter(({ text }, index) => verdicts[index]?.kept && text.length >= heldLength);
  const lookedFor = kept
    .map(({ text }) => text)
    .filter(({ length }) => length < longBlock)
    .slice(0, mostLookedFor);
  const seen = new Set<string>();
  return verdicts.map((verdict, index): Verdict => {
    const block = blocks[index];
    if (!verdict.kept || !block || block.text.length < shortest) return verdict;
    const { score } = verdict;
    if (seen.has(block.text) && score < sure) return { kept: false, reason: 'repeated', score };
    seen.add(block.text);
    return isCopy(block, lookedFor) ? { kept: false, reason: 'copy', score } : verdict;
  });
};
