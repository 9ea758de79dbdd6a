import { isWithin } from '../tree/tree.js';
import { isOpen } from './outside-blocks.js';
import type { PageFacts } from './page-facts.js';

/** How far up from the headline its text may stand, in levels. */
const mostLevels = 4;
const linkedShare = 0.5;

/**
 * On a page without any prose the sentences that share a box with the headline: the item of a ticker. There is nothing that
 * teasers beside it could be told from by their form.
 */
export const flashItemOf = (facts: PageFacts): ReadonlySet<number> | undefined => {
  if (facts.proseLength > 0 || !facts.titleElement) return undefined;
  let box = facts.titleElement.parent;
  for (let level = 0; box && level < mostLevels; level += 1, box = box.parent) {
    const holder = box;
    const sentences = facts.blocks.filter(
      ({ element, index, linked, length }) =>
        isWithin(element, holder) &&
        isOpen(facts.known.outside[index]) &&
        linked < length * linkedShare &&
        facts.measuresOf(index).endsSentence,
    );
    if (sentences.length > 0) return new Set(sentences.map(({ index }) => index));
  }
  return undefined;
};
