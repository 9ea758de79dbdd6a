import type { TaggerOptions } from './train-tagger.js';

/** Chosen by parts of the training sets held apart; docs/decisions/0032. */
export const taggerOptions = {
  rounds: 8,
  rate: 0.1,
  smoothing: 1,
  l1: 0.3,
  l2: 0.5,
  fewest: 2,
  folds: 4,
  seed: 7,
  log: (line: string) => console.log(line),
} as const satisfies Omit<TaggerOptions, 'language' | 'name'>;
