import { labelCount, marginalsOf, mayFollow, transitionFactors, type Marginals } from '@khabar/entities/training';
import { FtrlWeights, type FtrlOptions } from './ftrl.js';
import { shuffled } from './shuffled.js';

/** A sentence as the trainer sees it: rows of the weights, per word, and the labels that are right. */
export interface TrainingSentence {
  readonly rows: readonly Int32Array[];
  readonly labels: Uint8Array;
  /** How much it counts; 1 for gold. */
  readonly weight: number;
}

export interface CrfOptions extends FtrlOptions {
  readonly rounds: number;
  readonly seed: number;
  readonly onRound?: (round: number, loss: number) => void;
}

export interface TrainedCrf {
  /** `weights[row * labelCount + label]` */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

const smallest = 1e-4;

const scoresOf = (rows: readonly Int32Array[], weights: Float32Array): Float32Array => {
  const scores = new Float32Array(rows.length * labelCount);
  rows.forEach((ofWord, word) => {
    const at = word * labelCount;
    for (const row of ofWord) {
      const from = row * labelCount;
      for (let label = 0; label < labelCount; label += 1)
        scores[at + label] = (scores[at + label] as number) + (weights[from + label] as number);
    }
  });
  return scores;
};

const learnWords = ({ rows, labels, weight }: TrainingSentence, marginals: Marginals, weights: FtrlWeights): void => {
  rows.forEach((ofWord, word) => {
    for (let label = 0; label < labelCount; label += 1) {
      const expected = marginals.labels[word * labelCount + label] as number;
      const gradient = (expected - (labels[word] === label ? 1 : 0)) * weight;
      if (Math.abs(gradient) < smallest) continue;
      for (const row of ofWord) weights.learn(row * labelCount + label, gradient);
    }
  });
};

const learnPairs = (
  sentence: TrainingSentence,
  marginals: Marginals,
  parts: { factors: Float64Array; weights: FtrlWeights },
): void => {
  const { labels, weight } = sentence;
  const gradients = new Float64Array(labelCount * labelCount);
  for (let word = 1; word < labels.length; word += 1) {
    const row = word * labelCount;
    for (let before = 0; before < labelCount; before += 1) {
      const forward = marginals.forwards[row - labelCount + before] as number;
      for (let label = 0; label < labelCount; label += 1) {
        const index = before * labelCount + label;
        gradients[index] =
          (gradients[index] as number) +
          (forward *
            (parts.factors[index] as number) *
            (marginals.factors[row + label] as number) *
            (marginals.backwards[row + label] as number)) /
            (marginals.scales[word] as number);
      }
    }
    const gold = (labels[word - 1] as number) * labelCount + (labels[word] as number);
    gradients[gold] = (gradients[gold] as number) - 1;
  }
  gradients.forEach((gradient, index) => {
    if (mayFollow(Math.floor(index / labelCount), index % labelCount) && Math.abs(gradient) >= smallest)
      parts.weights.learn(index, gradient * weight);
  });
};

/** A linear-chain conditional random field (Lafferty et al. 2001), trained sentence by sentence. Deterministic. */
export const trainCrf = (sentences: readonly TrainingSentence[], rowCount: number, options: CrfOptions): TrainedCrf => {
  const weights = new FtrlWeights(rowCount * labelCount, options);
  const pairs = new FtrlWeights(labelCount * labelCount, { ...options, l1: 0 });
  for (let round = 0; round < options.rounds; round += 1) {
    let loss = 0;
    for (const index of shuffled(sentences.length, options.seed + round)) {
      const sentence = sentences[index] as TrainingSentence;
      if (sentence.rows.length === 0) continue;
      const factors = transitionFactors(pairs.values);
      const marginals = marginalsOf(scoresOf(sentence.rows, weights.values), sentence.rows.length, factors);
      sentence.labels.forEach((label, word) => {
        loss -= Math.log(Math.max(1e-12, marginals.labels[word * labelCount + label] as number));
      });
      learnPairs(sentence, marginals, { factors, weights: pairs });
      learnWords(sentence, marginals, weights);
    }
    options.onRound?.(round, loss);
  }
  return { weights: weights.values, transitions: pairs.values };
};
