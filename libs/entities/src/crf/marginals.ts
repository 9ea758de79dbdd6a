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

/** The pairs of labels that may stand side by side: most may not. */
const pairs = Array.from({ length: labelCount * labelCount }, (_, index) => index).filter((index) => follow[index]);
const befores = Int32Array.from(pairs, (index) => Math.floor(index / labelCount));
const labelsAfter = Int32Array.from(pairs, (index) => index % labelCount);

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

/** Adds to each label what reaches it from the labels of the word before. */
const stepForwards = (forwards: Float64Array, row: number, transitions: Float64Array): void => {
  for (let pair = 0; pair < befores.length; pair += 1) {
    const before = befores[pair] as number;
    const label = labelsAfter[pair] as number;
    forwards[row + label] =
      (forwards[row + label] as number) +
      (forwards[row - labelCount + before] as number) * (transitions[before * labelCount + label] as number);
  }
};

interface Backwards {
  readonly backwards: Float64Array;
  readonly factors: Float64Array;
  readonly transitions: Float64Array;
}

/** Adds to each label what reaches it from the labels of the word behind. */
const stepBackwards = ({ backwards, factors, transitions }: Backwards, row: number, scale: number): void => {
  const after = row + labelCount;
  for (let pair = 0; pair < befores.length; pair += 1) {
    const before = befores[pair] as number;
    const label = labelsAfter[pair] as number;
    backwards[row + before] =
      (backwards[row + before] as number) +
      ((transitions[before * labelCount + label] as number) *
        (factors[after + label] as number) *
        (backwards[after + label] as number)) /
        scale;
  }
};

/** @param by one factor for each label */
const multiply = (values: Float64Array, row: number, by: ArrayLike<number>): void => {
  for (let label = 0; label < labelCount; label += 1)
    values[row + label] = (values[row + label] as number) * (by[label] as number);
};

export const marginalsOf = (scores: Float32Array, words: number, transitions: Float64Array): Marginals => {
  const { factors, taken } = factorsOf(scores, words);
  const [forwards, backwards] = [new Float64Array(words * labelCount), new Float64Array(words * labelCount)];
  const scales = new Float64Array(words);
  let logLikelihood = taken;
  for (let word = 0; word < words; word += 1) {
    const row = word * labelCount;
    if (word === 0) forwards.set(canBegin);
    else stepForwards(forwards, row, transitions);
    multiply(forwards, row, factors.subarray(row, row + labelCount));
    if (word === words - 1) multiply(forwards, row, canEnd);
    scales[word] = scaled(forwards, row);
    logLikelihood += Math.log(scales[word] as number);
  }
  backwards.set(canEnd, (words - 1) * labelCount);
  for (let word = words - 2; word >= 0; word -= 1)
    stepBackwards({ backwards, factors, transitions }, word * labelCount, scales[word + 1] as number);
  const labels = new Float64Array(forwards.length);
  for (let index = 0; index < labels.length; index += 1)
    labels[index] = (forwards[index] as number) * (backwards[index] as number);
  return { labels, forwards, backwards, scales, factors, logLikelihood };
};
