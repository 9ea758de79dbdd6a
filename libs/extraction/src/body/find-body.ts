import type { Block } from '../blocks/block.js';
import { probabilityOf } from '../learned/boosted-trees.js';
import { farBlocks } from './far-blocks.js';
import { featureRows } from './features/features.js';
import { flashItemOf } from './flash-item.js';
import { withHeadings } from './heading-verdicts.js';
import { isHeading } from './headings.js';
import type { BodyModel } from './model/body-model.js';
import { isOpen } from './outside-blocks.js';
import { isReadAlso } from './read-also.js';
import { withoutRepeats } from './repeats.js';
import type { StudiedPage } from './study-page.js';
import { rowsOf, withWholeRows } from './table-rows.js';
import type { Verdict } from './verdict.js';

/** Blocks that the model gives less are dropped. */
const bar = 0.58;
/** On a page where no block is like a body, the best of it still are; as a share of their score. */
const shareOfBest = 0.6;
/** Even there nothing below this is one: it would be teasers, which are all alike. */
const lowestBar = 0.3;
/** Texts that tell how like a body the page's best are: of some length, in characters, and so many. */
const longText = 80;
const best = 3;

const barOf = (blocks: readonly Block[], scores: readonly number[]): number => {
  const long = scores.filter((_, index) => (blocks[index]?.length ?? 0) > longText);
  const top = long.sort((a, b) => b - a).slice(0, best);
  const mean = top.reduce((sum, score) => sum + score, 0) / Math.max(top.length, 1);
  return top.length === 0 ? bar : Math.min(bar, Math.max(mean * shareOfBest, lowestBar));
};

/** A verdict for each block of the page, by its index. */
export const findBody = ({ evidence, blocks, outside, facts }: StudiedPage, model: BodyModel): Verdict[] => {
  const far = farBlocks(facts);
  const asked = blocks.map((_, index) => isOpen(outside[index]) && !far[index]);
  const rows = featureRows(facts, model.features, asked);
  const scores = rows.map((row) => (row ? probabilityOf(model.trees, row) : 0));
  const least = barOf(blocks, scores);
  const flash = flashItemOf(facts);
  const verdicts = blocks.map((block, index): Verdict => {
    const score = scores[index] ?? 0;
    const kind = outside[index];
    if (kind !== undefined && !isOpen(kind)) return { kept: false, reason: kind };
    if (flash) {
      return flash.has(index) ? { kept: true, as: 'paragraph', score } : { kept: false, reason: 'beside-flash-item' };
    }
    if (far[index]) return { kept: false, reason: 'far' };
    if (isReadAlso(block, facts.phrasesOf(index))) return { kept: false, reason: 'read-also', score };
    if (score < least) return { kept: false, reason: kind ?? 'unlike-body', score };
    return { kept: true, as: isHeading(block, blocks[index + 1]) ? 'heading' : 'paragraph', score };
  });
  const whole = withWholeRows(rowsOf(evidence.tree, blocks), withHeadings(blocks, verdicts));
  return withoutRepeats(blocks, whole);
};
