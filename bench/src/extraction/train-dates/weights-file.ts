import type { Weights } from './choice.js';
import type { Validation } from './cross-validate.js';

/** Smaller ones decide nothing. */
const least = 0.02;

/** Set by hand, since the sets cannot teach it: a relative time says less than any date near the headline, and more than one in a sentence. */
const byHand: Weights = new Map([['source relative', 2]]);

const line = ({ folds, f, right, wrong, none }: Validation, set: string): string =>
  ` *   ${set}, ${folds} folds by publisher: day F ${f.toFixed(4)} (${right} right, ${wrong} wrong, ${none} without a day)`;

/** The table with its card. */
export const weightsFile = (
  weights: Weights,
  validations: readonly (readonly [set: string, validation: Validation])[],
): string => {
  const kept = [...weights].filter(([name, weight]) => Math.abs(weight) >= least && !name.includes('relative'));
  const rows = [...kept, ...byHand].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `/**
 * How much each factor of a day speaks for its being the day of publication: a linear ranker (conditional logit).
 *
 * Made by bench/src/extraction/train-dates from the days of two public sets: htmldate's evaluation (800 pages, Apache-2.0)
 * and pages of Fundus (130, MIT). No text of theirs is in it. On publishers held out of the fit:
${validations.map(([set, validation]) => line(validation, set)).join('\n')}
 * Factors are named in weigh-days.ts. Known to be weak: pages without any date of their own, and pages that show only the day
 * of their last change, which one of the sets takes for the day of publication and the other does not.
 */
export const weights: Readonly<Record<string, number>> = {
${rows.map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`).join('\n')}
};
`;
};
