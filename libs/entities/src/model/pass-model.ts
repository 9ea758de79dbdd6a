import { labelCount } from '../crf/label-scheme.js';
import type { PassWeights } from './packed-weights.js';

/** Fill of the table of features: sparse, so that a feature that is not in it is seen at the first look mostly. */
const slotsPerFeature = 3;
const free = 0xffffffff;

/** The weights of one pass, for look-up by the hash of a feature. */
export class PassModel {
  readonly transitions: Float32Array;
  private readonly slots: Uint32Array;
  private readonly mask: number;

  constructor(private readonly weights: PassWeights) {
    this.transitions = weights.transitions;
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, weights.hashes.length * slotsPerFeature)));
    this.mask = size - 1;
    this.slots = new Uint32Array(size).fill(free);
    weights.hashes.forEach((hash, feature) => {
      let slot = hash & this.mask;
      while (this.slots[slot] !== free) slot = (slot + 1) & this.mask;
      this.slots[slot] = feature;
    });
  }

  /** Adds what the feature says for each label to `scores` from `at` on. */
  add(hash: number, scores: Float32Array, at: number): void {
    const { hashes, starts, labels, values } = this.weights;
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const feature = this.slots[slot] as number;
      if (feature === free) return;
      if (hashes[feature] !== hash) continue;
      const end = starts[feature + 1] as number;
      for (let index = starts[feature] as number; index < end; index += 1) {
        const label = at + (labels[index] as number);
        scores[label] = (scores[label] as number) + (values[index] as number);
      }
      return;
    }
  }

  addAll(features: ArrayLike<number>, scores: Float32Array, at: number): void {
    for (let index = 0; index < features.length; index += 1) this.add(features[index] as number, scores, at);
  }

  /** What the features say of one word, alone. */
  scoresOf(features: ArrayLike<number>): Float32Array {
    const scores = new Float32Array(labelCount);
    this.addAll(features, scores, 0);
    return scores;
  }
}
