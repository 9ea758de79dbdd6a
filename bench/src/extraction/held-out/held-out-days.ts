import { foldCount, foldOf } from '../sets/folds.js';
import type { EvaluationPage } from '../sets/evaluation-page.js';
import type { DateGold, FundusGold } from '../sets/gold.js';
import { chosenDay, type Choice } from '../train-dates/choice.js';
import { choiceOf } from '../train-dates/choices.js';
import { fit } from '../train-dates/fit.js';
import type { HeldOut } from './held-out.js';

export type DatedPage = EvaluationPage<DateGold | FundusGold>;

interface Judged {
  readonly choice: Choice;
  readonly fold: number;
}

const keyOf = ({ set, id }: Pick<EvaluationPage, 'set' | 'id'>): string => `${set} ${id}`;

/**
 * The weights of dates are fitted on the pages of two sets. The day of such a page is chosen anew by weights that were fitted
 * without the publishers of its fold; where something else than the weights decided, the day stays.
 */
export const holdOutDays = (pages: readonly DatedPage[]): HeldOut => {
  const judged = pages.map((page): readonly [string, Judged] => [
    keyOf(page),
    { choice: choiceOf(page, page.set === 'dates' ? 'dates' : 'fundus'), fold: foldOf(page.url) },
  ]);
  const all = judged.map(([, { choice }]) => choice);
  const shipped = fit(all);
  const byFold = Array.from({ length: foldCount }, (_, held) =>
    fit(judged.flatMap(([, { choice, fold }]) => (fold === held ? [] : [choice]))),
  );
  const byKey = new Map(judged);
  const hold: HeldOut['hold'] = (page, reading) => {
    const own = byKey.get(keyOf(page));
    const weights = own && byFold[own.fold];
    if (!own || !weights || chosenDay(own.choice, shipped) !== reading.day) return reading;
    return { ...reading, day: chosenDay(own.choice, weights) };
  };
  return {
    says:
      'The days of dates and fundus are chosen by weights that were fitted without any page of the same publisher ' +
      `(${foldCount} folds by registrable domain).`,
    hold,
  };
};
