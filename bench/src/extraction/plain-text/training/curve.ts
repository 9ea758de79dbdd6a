import type { Sample } from './sample.js';

export interface Point {
  /** Extra headings as a share of the true ones. */
  readonly extra: number;
  readonly recall: number;
  readonly threshold: number;
}

/** The most that is recalled while the wrong ones stay under a share of the true ones. */
export const recallAt = (samples: readonly Sample[], guesses: readonly number[], extra: number): Point => {
  const order = samples.map((_, index) => index).sort((a, b) => (guesses[b] ?? 0) - (guesses[a] ?? 0));
  const all = samples.filter(({ label }) => label === 1).length;
  let [right, wrong] = [0, 0];
  let best: Point = { extra, recall: 0, threshold: 1 };
  for (const index of order) {
    if (samples[index]?.label === 1) right += 1;
    else wrong += 1;
    if (wrong > extra * all) break;
    best = { extra, recall: right / all, threshold: guesses[index] ?? 0 };
  }
  return best;
};
