import { likenessBits, letterRuns, openLikeness, weightScale } from '@khabar/entities/gazetteers';

import { areaUnderCurve } from './area-under-curve.js';

export interface LikenessExamples {
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** How much it matters to be right about a word, 1 for a rare one. */
  weightOf(word: string): number;
}

export interface TrainedLikeness {
  readonly base64: string;
  /** Of names held out before words held out. */
  readonly area: number;
}

const epochs = 8;
const rate = 0.15;
const decay = 2e-5;
const heldOut = 10;
const largest = 127;

interface Example {
  readonly runs: readonly number[];
  readonly isName: boolean;
  readonly weight: number;
}

/** A fixed order without an order: by a hash of the word. */
const placeOf = (word: string): number => {
  let hash = 0x12345;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x5bd1e995);
  return Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) >>> 0;
};
const isHeldOut = (word: string): boolean => placeOf(word) % heldOut === 0;

const fit = ({ names, words, weightOf }: LikenessExamples): Float64Array => {
  const bias = 1 << likenessBits;
  const weights = new Float64Array(bias + 1);
  const squares = new Float64Array(bias + 1).fill(1e-6);
  const examples: Example[] = [
    ...names.map((word) => ({ word, isName: true })),
    ...words.map((word) => ({ word, isName: false })),
  ]
    .sort((a, b) => placeOf(a.word) - placeOf(b.word) || (a.word < b.word ? -1 : 1))
    .map(({ word, isName }) => ({
      runs: [...letterRuns(word), bias],
      isName,
      weight: isName ? 1 : weightOf(word),
    }));
  const total = (isName: boolean): number =>
    examples.reduce((sum, example) => sum + (example.isName === isName ? example.weight : 0), 0);
  const share = { name: examples.length / (2 * total(true)), word: examples.length / (2 * total(false)) };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { runs, isName, weight } of examples) {
      let sum = 0;
      for (const run of runs) sum += weights[run] ?? 0;
      const error = ((isName ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * weight * share[isName ? 'name' : 'word'];
      for (const run of runs) {
        const gradient = error - decay * (weights[run] ?? 0);
        squares[run] = (squares[run] ?? 0) + gradient * gradient;
        weights[run] = (weights[run] ?? 0) + (rate * gradient) / Math.sqrt(squares[run] ?? 1);
      }
    }
  }
  return weights;
};

const packed = (weights: Float64Array): string =>
  Buffer.from(
    Int8Array.from(weights, (weight) => Math.max(-largest, Math.min(largest, Math.round(weight * weightScale)))).buffer,
  ).toString('base64');

/** Tells words made like names from words that are not, with equal odds for both; scored on a tenth, then trained on all. */
export const trainLikeness = (examples: LikenessExamples): TrainedLikeness => {
  const kept = (words: readonly string[]): string[] => words.filter((word) => !isHeldOut(word));
  const model = openLikeness(packed(fit({ ...examples, names: kept(examples.names), words: kept(examples.words) })));
  const area = areaUnderCurve(examples.names.filter(isHeldOut).map(model), examples.words.filter(isHeldOut).map(model));
  return { base64: packed(fit(examples)), area };
};
