import { labelCount, labelOf, position, type LabelledName } from './label-scheme.js';
import type { Marginals } from './marginals.js';

/** How likely it is that just these words are a name of just this type. @param transitions as `transitionFactors` gives them */
export const likelihoodOf = (
  { type, start, end }: LabelledName,
  marginals: Marginals,
  transitions: Float64Array,
): number => {
  const { forwards, backwards, factors, scales, labels } = marginals;
  if (end - start === 1) return labels[start * labelCount + labelOf(type, position.single)] as number;
  let before = labelOf(type, position.begin);
  let value = forwards[start * labelCount + before] as number;
  for (let word = start + 1; word < end; word += 1) {
    const label = labelOf(type, word === end - 1 ? position.end : position.inside);
    value *=
      ((transitions[before * labelCount + label] as number) * (factors[word * labelCount + label] as number)) /
      (scales[word] as number);
    before = label;
  }
  return Math.min(1, value * (backwards[(end - 1) * labelCount + before] as number));
};
