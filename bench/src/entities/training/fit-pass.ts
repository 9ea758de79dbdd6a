import { labelCount, Lattice, type PassWeights } from '@khabar/entities/training';
import type { DescribedSentence } from './described-text.js';
import { trainCrf, type CrfOptions, type TrainedCrf } from './train-crf.js';

export interface PassOptions extends CrfOptions {
  /** Features that occur less often are left out. */
  readonly fewest: number;
}

type Features = DescribedSentence['features'];

export interface FittedPass {
  label(features: Features): Uint8Array;
  weights(): PassWeights;
}

const frequentFeatures = (sentences: readonly DescribedSentence[], fewest: number): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const { features } of sentences)
    for (const ofWord of features) for (const hash of ofWord) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= fewest) rows.set(hash, rows.size);
  return rows;
};

/** Weights that small decide nothing: without them the figures are the same and the model is half as large. */
const negligible = 0.03;

const packedWeights = (rows: ReadonlyMap<number, number>, { weights, transitions }: TrainedCrf): PassWeights => {
  const [hashes, starts, labels, values]: [number[], number[], number[], number[]] = [[], [0], [], []];
  for (const [hash, row] of [...rows].sort(([a], [b]) => a - b)) {
    const before = labels.length;
    for (let label = 0; label < labelCount; label += 1) {
      const value = weights[row * labelCount + label] as number;
      if (Math.abs(value) < negligible) continue;
      labels.push(label);
      values.push(value);
    }
    if (labels.length === before) continue;
    hashes.push(hash);
    starts.push(labels.length);
  }
  return {
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    labels: Uint8Array.from(labels),
    values: Float32Array.from(values),
    transitions,
  };
};

/** Learns the weights of one pass. */
export const fitPass = (sentences: readonly DescribedSentence[], options: PassOptions): FittedPass => {
  const rows = frequentFeatures(sentences, options.fewest);
  const rowsOf = (features: Features): Int32Array[] =>
    features.map((ofWord) => Int32Array.from(ofWord, (hash) => rows.get(hash) ?? -1).filter((row) => row >= 0));
  const trained = trainCrf(
    sentences.map(({ features, labels, weight }) => ({ rows: rowsOf(features), labels, weight })),
    rows.size,
    options,
  );
  const lattice = new Lattice();
  return {
    label: (features) => {
      const scores = new Float32Array(features.length * labelCount);
      rowsOf(features).forEach((ofWord, word) => {
        for (const row of ofWord)
          for (let label = 0; label < labelCount; label += 1)
            scores[word * labelCount + label] =
              (scores[word * labelCount + label] as number) + (trained.weights[row * labelCount + label] as number);
      });
      return lattice.decode(scores, features.length, trained.transitions);
    },
    weights: () => packedWeights(rows, trained),
  };
};
