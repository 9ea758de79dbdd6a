import { classOfLetter, withoutDigraphs } from './confusable-letters.js';
import { nameSkeleton } from './name-skeleton.js';

const weakCost = 0.5;
const confusedCost = 0.5;
/** Share of the letters that may differ. */
const tolerance = 0.25;
/** Shorter names are too few letters to compare. */
const shortestCompared = 4;
/** Shorter words differ by such letters and are different words, unless it is known that they are names. */
export const shortestAlike = 6;

const costOf = (letter: string): number => (classOfLetter(letter) === '' ? weakCost : 1);

const exchangeCost = (one: string, other: string): number => {
  if (one === other) return 0;
  return classOfLetter(one) === classOfLetter(other) ? confusedCost : 1;
};

const distance = (one: readonly string[], other: readonly string[]): number => {
  let above = [0];
  for (const letter of other) above.push((above.at(-1) ?? 0) + costOf(letter));
  for (const letter of one) {
    const row = [(above[0] ?? 0) + costOf(letter)];
    other.forEach((across, index) => {
      const dropped = (above[index + 1] ?? 0) + costOf(letter);
      const added = (row[index] ?? 0) + costOf(across);
      row.push(Math.min(dropped, added, (above[index] ?? 0) + exchangeCost(letter, across)));
    });
    above = row;
  }
  return above.at(-1) ?? 0;
};

/** Whether two folded words of the same skeleton are spellings of one name. */
export const alike = (one: string, other: string, shortest = shortestAlike): boolean => {
  if (one === other) return true;
  const letters = Math.min(one.length, other.length);
  if (letters < shortest || nameSkeleton(one) !== nameSkeleton(other)) return false;
  return distance([...withoutDigraphs(one)], [...withoutDigraphs(other)]) <= letters * tolerance;
};

/**
 * Whether two folded names of persons are spellings of one: not where both are names that many bear (حسن, حسين).
 * @param isFrequent whether many bear a name
 */
export const sameName = (one: string, other: string, isFrequent: (name: string) => boolean): boolean =>
  one === other || (alike(one, other, shortestCompared) && !(isFrequent(one) && isFrequent(other)));
