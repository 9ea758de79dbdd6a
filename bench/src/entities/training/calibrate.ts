import {
  calibrationSteps,
  FeatureTable,
  labelCount,
  Lattice,
  likelihoodOf,
  marginalsOf,
  namesIn,
  stepOf,
  transitionFactors,
  type PassWeights,
} from '@khabar/entities/training';
import type { DescribedSentence } from './described-text.js';

/** A name that was found, how likely the model took it to be, and whether span and type are right. */
export interface JudgedName {
  readonly likelihood: number;
  readonly right: boolean;
}

export const nameLikelihoods = (sentences: readonly DescribedSentence[], weights: PassWeights): JudgedName[] => {
  const table = new FeatureTable(weights, weights);
  const factors = transitionFactors(weights.transitions);
  const lattice = new Lattice();
  return sentences.flatMap(({ features, labels }) => {
    const scores = new Float32Array(features.length * labelCount);
    features.forEach((ofWord, word) => {
      for (const hash of ofWord) table.addSecond(hash, scores, word * labelCount);
    });
    const right = new Set(namesIn(labels).map(({ type, start, end }) => `${type}/${start}/${end}`));
    const marginals = marginalsOf(scores, features.length, factors);
    return namesIn(lattice.decode(scores, features.length, weights.transitions)).map((name) => ({
      likelihood: likelihoodOf(name, marginals, factors),
      right: right.has(`${name.type}/${name.start}/${name.end}`),
    }));
  });
};

/** Names imagined for each step, right as often as their likelihood says: few names say little. */
const imagined = 10;

/** The share that is right, by steps of the likelihood; a higher step never has a lower share. */
export const calibrate = (names: readonly JudgedName[]): number[] => {
  const steps = calibrationSteps.slice(0, -1);
  const counts = steps.map((_, step) => {
    const middle = ((calibrationSteps[step] as number) + (calibrationSteps[step + 1] as number)) / 2;
    const within = names.filter(({ likelihood }) => stepOf(likelihood) === step);
    return (within.filter(({ right }) => right).length + imagined * middle) / (within.length + imagined);
  });
  let most = 0;
  return counts.map((share) => (most = Math.max(most, Math.round(share * 1000) / 1000)));
};
