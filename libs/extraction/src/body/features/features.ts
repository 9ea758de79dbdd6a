import type { PageFacts } from '../page-facts.js';
import { evidenceFeatures } from './evidence-features.js';
import type { At, Feature } from './feature.js';
import { nameFeatures } from './name-features.js';
import { orderFeatures } from './order-features.js';
import { placeFeatures } from './place-features.js';
import { textFeatures } from './text-features.js';
import { vocabularyOf } from './vocabulary.js';

/** All there are. Models use some of them, by name. */
export const allFeatures: readonly Feature[] = [
  ...textFeatures,
  ...nameFeatures,
  ...placeFeatures,
  ...orderFeatures,
  ...evidenceFeatures,
];

/** One row of numbers for each block that is asked for, in the order of the features. */
export const featureRows = (
  facts: PageFacts,
  features: readonly Feature[],
  asked?: readonly boolean[],
): (Float64Array | undefined)[] => {
  const vocabulary = vocabularyOf(facts);
  return facts.blocks.map((block, index) => {
    if (asked?.[index] === false) return undefined;
    const measures = facts.measuresOf(index);
    const at: At = { facts, vocabulary, index, block, measures, order: block.element.order };
    const row = new Float64Array(features.length);
    features.forEach(({ value }, column) => {
      row[column] = value(at);
    });
    return row;
  });
};
