import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { labelCount } from '../crf/label-scheme.js';
import { packWeights, unpackWeights, type PassWeights } from './packed-weights.js';
import { FeatureTable } from './feature-table.js';

const transitions = new Float32Array(labelCount * labelCount).fill(0.5);

const weightsOf = (features: readonly (readonly [hash: number, weights: readonly number[]])[]): PassWeights => {
  const sorted = [...new Map(features)].sort(([one], [other]) => one - other);
  const starts = [0];
  for (const [, weights] of sorted) starts.push((starts.at(-1) ?? 0) + weights.length);
  return {
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    starts: Uint32Array.from(starts),
    labels: Uint8Array.from(sorted.flatMap(([, weights]) => weights.map((_, label) => label))),
    values: Float32Array.from(sorted.flatMap(([, weights]) => weights)),
    transitions,
  };
};

const rowOf = (weights: readonly number[] = []): Float32Array => {
  const row = new Float32Array(labelCount);
  row.set(weights);
  return row;
};

const feature = fc.tuple(
  fc.integer({ min: 2, max: 0xffffffff }),
  fc.array(
    fc.float({ min: -8, max: 8, noNaN: true }).map((value) => value + 0),
    { minLength: 1, maxLength: labelCount },
  ),
);

describe('packed weights', () => {
  it('come out as they went in, but for less than a thousandth of the largest', () => {
    const property = fc.property(fc.array(feature, { minLength: 1, maxLength: 40 }), (features) => {
      const weights = weightsOf(features);
      const unpacked = unpackWeights(packWeights(weights));
      expect(unpacked.hashes).toEqual(weights.hashes);
      expect(unpacked.starts).toEqual(weights.starts);
      expect(unpacked.labels).toEqual(weights.labels);
      expect(unpacked.transitions).toEqual(transitions);
      unpacked.values.forEach((value, index) => expect(value).toBeCloseTo(weights.values[index] as number, 2));
    });
    fc.assert(property);
  });

  it('are found by the hash of their feature in each pass, and nothing by any other', () => {
    const features = fc.array(feature, { minLength: 1, maxLength: 40 });
    const property = fc.property(features, features, fc.nat(), (inFirst, inSecond, other) => {
      const table = new FeatureTable(weightsOf(inFirst), weightsOf(inSecond));
      const [first, second] = [new Map(inFirst), new Map(inSecond)];
      for (const hash of [...first.keys(), ...second.keys(), other]) {
        const scores = { first: new Float32Array(labelCount), second: new Float32Array(labelCount) };
        table.addBoth(hash, scores, 0);
        rowOf(first.get(hash)).forEach((value, label) => expect(scores.first[label]).toBeCloseTo(value, 4));
        rowOf(second.get(hash)).forEach((value, label) => expect(scores.second[label]).toBeCloseTo(value, 4));
      }
    });
    fc.assert(property);
  });
});
