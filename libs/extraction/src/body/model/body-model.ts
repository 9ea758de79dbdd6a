import type { BoostedTrees } from '../../learned/boosted-trees.js';
import { treesOf } from '../../learned/boosted-trees.js';
import { allFeatures } from '../features/features.js';
import type { Feature } from '../features/feature.js';
import { shippedModel } from './shipped-model.js';

/** As model files have it: each tree is written as its numbers with blanks between them. */
export interface WrittenModel {
  readonly features: readonly string[];
  readonly base: number;
  readonly trees: readonly string[];
}

/** Trees with the features they ask for. */
export interface BodyModel {
  readonly features: readonly Feature[];
  readonly trees: BoostedTrees;
}

/** @throws where the file names a feature that there is not: it belongs to another version */
export const bodyModelOf = ({ features, base, trees }: WrittenModel): BodyModel => ({
  features: features.map((name) => {
    const feature = allFeatures.find((known) => known.name === name);
    if (!feature) throw new Error(`the body model asks for the feature "${name}", which there is not`);
    return feature;
  }),
  trees: { features, base, trees: treesOf(trees) },
});

export const bodyModel: BodyModel = bodyModelOf(shippedModel);
