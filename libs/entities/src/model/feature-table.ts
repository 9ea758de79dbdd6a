import type { PassWeights } from './packed-weights.js';

/** Fill of the table: sparse, so that a feature that is not in it is seen at the first look mostly. */
const slotsPerFeature = 2;
const free = 0;
const fewestSlots = 16;

/** A hash of 0 would mean a free slot. */
const keyOf = (hash: number): number => (hash === free ? 1 : hash);

/** Most features of a text are in no model: a small set of bits, which stays in the cache of the processor, tells so at once. */
const presenceBits = 21;
const presenceShift = 32 - presenceBits;

/** A weight with its label in one number: the value in steps of the scale, then 8 bits of label. */
const labelBits = 8;
const labelMask = 0xff;
const largest = 0x7fffff;

/** What is added for each label of each word, by pass. */
export interface PassScores {
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/**
 * The weights of both passes in one table by the hash of the feature. Finding a feature in memory costs far more than adding its weights
 * up: so what belongs together lies together, a key with its feature, the weights of both passes with their labels.
 */
export class FeatureTable {
  /** `[key, feature]` by slot. */
  private readonly slots: Uint32Array;
  private readonly mask: number;
  private readonly present = new Uint32Array(2 ** (presenceBits - 5));
  /** `[start in the first pass, start in the second, …]` by feature; each pass ends where the next begins. */
  private readonly starts: Uint32Array;
  private readonly weights: Int32Array;
  private readonly scale: number;

  constructor(first: PassWeights, second: PassWeights) {
    const keys = Uint32Array.from(new Set([...first.hashes, ...second.hashes].map(keyOf)));
    const size = 2 ** Math.ceil(Math.log2(Math.max(fewestSlots, keys.length * slotsPerFeature)));
    this.mask = size - 1;
    this.slots = new Uint32Array(size * 2);
    keys.forEach((key, feature) => {
      let slot = key & this.mask;
      while (this.slots[slot * 2] !== free) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = feature;
      const bit = key >>> presenceShift;
      this.present[bit >>> 5] = (this.present[bit >>> 5] as number) | (1 << (bit & 31));
    });
    const passes = [first, second];
    this.starts = this.startsOf(passes, keys.length);
    this.scale =
      passes.flatMap(({ values }) => [...values]).reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) /
      largest;
    this.weights = new Int32Array(this.starts.at(-1) ?? 0);
    passes.forEach((pass, index) => this.fill(pass, index));
  }

  /** Adds what a feature says for each label in each pass to the scores from `at` on. */
  addBoth(hash: number, { first, second }: PassScores, at: number): void {
    const feature = this.find(hash);
    if (feature < 0) return;
    const { starts } = this;
    const middle = starts[feature * 2 + 1] as number;
    this.add(first, at, { from: starts[feature * 2] as number, end: middle });
    this.add(second, at, { from: middle, end: starts[feature * 2 + 2] as number });
  }

  /** The same for a feature of the second pass only. */
  addSecond(hash: number, scores: Float32Array, at: number): void {
    const feature = this.find(hash);
    if (feature < 0) return;
    const { starts } = this;
    this.add(scores, at, { from: starts[feature * 2 + 1] as number, end: starts[feature * 2 + 2] as number });
  }

  private add(scores: Float32Array, at: number, { from, end }: { from: number; end: number }): void {
    const { weights, scale } = this;
    for (let index = from; index < end; index += 1) {
      const weight = weights[index] as number;
      const label = at + (weight & labelMask);
      scores[label] = (scores[label] as number) + (weight >> labelBits) * scale;
    }
  }

  private find(hash: number): number {
    const { slots, mask, present } = this;
    const key = keyOf(hash);
    const bit = key >>> presenceShift;
    if ((((present[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return -1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot * 2];
      if (found === key) return slots[slot * 2 + 1] as number;
      if (found === free) return -1;
    }
  }

  private startsOf(passes: readonly PassWeights[], features: number): Uint32Array {
    const starts = new Uint32Array(features * 2 + 1);
    passes.forEach((pass, index) =>
      pass.hashes.forEach((hash, feature) => {
        const count = (pass.starts[feature + 1] as number) - (pass.starts[feature] as number);
        starts[this.find(hash) * 2 + index + 1] = count;
      }),
    );
    for (let index = 1; index < starts.length; index += 1)
      starts[index] = (starts[index] as number) + (starts[index - 1] as number);
    return starts;
  }

  private fill({ hashes, starts, labels, values }: PassWeights, pass: number): void {
    hashes.forEach((hash, feature) => {
      let to = this.starts[this.find(hash) * 2 + pass] as number;
      for (let weight = starts[feature] as number; weight < (starts[feature + 1] as number); weight += 1) {
        const value = Math.round((values[weight] as number) / this.scale);
        this.weights[to] = (value << labelBits) | (labels[weight] as number);
        to += 1;
      }
    });
  }
}
