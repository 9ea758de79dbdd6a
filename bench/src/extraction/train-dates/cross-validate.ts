import { createHash } from 'node:crypto';
import { chosenDay, type Choice } from './choice.js';
import { fit } from './fit.js';

export interface Validation {
  readonly folds: number;
  /** F of the day: none found is a miss, a wrong one is a false find. */
  readonly f: number;
  readonly right: number;
  readonly wrong: number;
  readonly none: number;
}

const foldOf = ({ group }: Choice, folds: number): number =>
  createHash('sha256').update(group).digest().readUInt32BE(0) % folds;

/** Chooses the days of each fold of publishers by weights fitted on the others. */
export const crossValidate = (choices: readonly Choice[], set: Choice['set'], folds: number): Validation => {
  let right = 0;
  let wrong = 0;
  let none = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fit(choices.filter((choice) => foldOf(choice, folds) !== fold));
    for (const choice of choices.filter((held) => held.set === set && foldOf(held, folds) === fold)) {
      const day = chosenDay(choice, weights);
      if (day === undefined) none += 1;
      else if (day === choice.wanted) right += 1;
      else wrong += 1;
    }
  }
  return { folds, f: (2 * right) / (2 * right + wrong + none), right, wrong, none };
};
