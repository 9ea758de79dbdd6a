import { probabilityOf, type BoostedTrees } from '@khabar/extraction/plain-text';
import { randomOf } from '../random.js';
import { binned } from './binned.js';
import { growTree } from './grow-tree.js';
import type { Sample } from './sample.js';

export interface BoostSettings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly lambda: number;
  readonly fewestInLeaf: number;
  /** Shares of the samples and of the features that each tree sees. */
  readonly rows: number;
  readonly features: number;
}

/** Gradient boosting on the logistic loss, with leaf-wise trees; the same samples always give the same model. */
export const boost = (samples: readonly Sample[], settings: BoostSettings): BoostedTrees => {
  const data = binned(samples);
  const random = randomOf('boost');
  const share = samples.filter(({ label }) => label === 1).length / samples.length;
  const base = Number(Math.log(share / (1 - share)).toPrecision(4));
  const odds = new Float64Array(samples.length).fill(base);
  const trees: number[][] = [];
  for (let round = 0; round < settings.trees; round += 1) {
    const guesses = odds.map((value) => 1 / (1 + Math.exp(-value)));
    const slopes = {
      first: guesses.map((guess, row) => guess - (samples[row]?.label ?? 0)),
      second: guesses.map((guess) => guess * (1 - guess)),
    };
    const rows = samples.flatMap((_, row) => (random.chance(settings.rows) ? [row] : []));
    const features = data.names.flatMap((_, feature) => (random.chance(settings.features) ? [feature] : []));
    const tree = growTree(rows, { data, slopes, features, settings });
    trees.push(tree);
    samples.forEach(({ features: values }, row) => {
      odds[row] = (odds[row] ?? 0) + leafValue(tree, data.names, values);
    });
  }
  return { features: data.names, base, trees };
};

const leafValue = (tree: readonly number[], names: readonly string[], values: Sample['features']): number => {
  let node = 0;
  while ((tree[node * 4] ?? -1) >= 0) {
    const value = values[names[tree[node * 4] ?? 0] ?? ''] ?? 0;
    node = (value <= (tree[node * 4 + 1] ?? 0) ? tree[node * 4 + 2] : tree[node * 4 + 3]) ?? 0;
  }
  return tree[node * 4 + 1] ?? 0;
};

export const guessOf = (model: BoostedTrees, { features }: Sample): number =>
  probabilityOf(
    model,
    model.features.map((name) => features[name] ?? 0),
  );
