import { labelCount, mayBegin, mayEnd, mayFollow } from './label-scheme.js';
import type { Transitions } from './decode.js';

/** How likely each label of each word is, and each pair of neighbours (forward-backward, scaled at each word). */
export interface Marginals {
  /** `labels[word * labelCount + label]` */
  readonly labels: Float64Array;
  /** `forwards` and `backwards`, scaled: for the likelihoods of pairs and of whole names. */
  readonly forwards: Float64Array;
  readonly backwards: Float64Array;
  readonly scales: Float64Array;
  /** e to the scores of the words, each word's largest taken off. */
  readonly factors: Float64Array;
  readonly logLikelihood: number;
}

const follow: readonly boolean[] = Array.from({ length: labelCount * labelCount }, (_, index) =>
  mayFollow(Math.floor(index / labelCount), index % labelCount),
);

/** e to the scores of the transitions, 0 for those that cannot be. */
export const transitionFactors = (transitions: Transitions): Float64Array =>
  Float64Array.from(transitions, (score, index) => (follow[index] ? Math.exp(score) : 0));

const canBegin = Array.from({ length: labelCount }, (_, label) => (mayBegin(label) ? 1 : 0));
const canEnd = Array.from({ length: labelCount }, (_, label) => (mayEnd(label) ? 1 : 0));

const factorsOf = (scores: Float32Array, words: number): { factors: Float64Array; taken: number } => {
  const factors = new Float64Array(words * labelCount);
  let taken = 0;
  for (let row = 0; row < factors.length; row += labelCount) {
    let most = -Infinity;
    for (let label = 0; label < labelCount; label += 1) most = Math.max(most, scores[row + label] as number);
    for (let label = 0; label < labelCount; label += 1)
      factors[row + label] = Math.exp((scores[row + label] as number) - most);
    taken += most;
  }
  return { factors, taken };
};

/** Divides a row by its sum, which it returns. */
const scaled = (values: Float64Array, row: number): number => {
  let sum = 0;
  for (let label = 0; label < labelCount; label += 1) sum += values[row + label] as number;
  const scale = sum > 0 ? sum : 1e-300;
  for (let label = 0; label < labelCount; label += 1) values[row + label] = (values[row + label] as number) / scale;
  return scale;
};

export const marginalsOf = (scores: Float32Array, words: number, transitions: Float64Array): Marginals => {
  const { factors, taken } = factorsOf(scores, words);
  const size = words * labelCount;
  const [forwards, backwards, labels] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const scales = new Float64Array(words);
  let log = taken;
  for (let word = 0; word < words; word += 1) {
    const row = word * labelCount;
    for (let label = 0; label < labelCount; label += 1) {
      let sum = word === 0 ? (canBegin[label] as number) : 0;
      if (word > 0)
        for (let before = 0; before < labelCount; before += 1)
          sum += (forwards[row - labelCount + before] as number) * (transitions[before * labelCount + label] as number);
      forwards[row + label] = sum * (factors[row + label] as number);
    }
    if (word === words - 1)
      for (let label = 0; label < labelCount; label += 1)
        forwards[row + label] = (forwards[row + label] as number) * (canEnd[label] as number);
    scales[word] = scaled(forwards, row);
    log += Math.log(scales[word] as number);
  }
  for (let word = words - 1; word >= 0; word -= 1) {
    const row = word * labelCount;
    for (let label = 0; label < labelCount; label += 1) {
      let sum = word === words - 1 ? (canEnd[label] as number) : 0;
      if (word < words - 1)
        for (let after = 0; after < labelCount; after += 1)
          sum +=
            (transitions[label * labelCount + after] as number) *
            (factors[row + labelCount + after] as number) *
            (backwards[row + labelCount + after] as number);
      backwards[row + label] = word < words - 1 ? sum / (scales[word + 1] as number) : sum;
      labels[row + label] = (forwards[row + label] as number) * (backwards[row + label] as number);
    }
  }
  return { labels, forwards, backwards, scales, factors, logLikelihood: log };
};
