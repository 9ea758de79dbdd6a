import { noCounts, type Counts } from './counts.js';
import { shinglesOf, tokensOf } from './shingles.js';

/** A body beside the wanted one, as the article-extraction-benchmark of Zyte counts: shares of all shingles of both. */
export interface BodyTextScore extends Counts {
  /** All tokens are the same. */
  readonly isExact: boolean;
}

export const scoreBodyText = (wanted: string, given: string): BodyTextScore => {
  const [wantedTokens, givenTokens] = [tokensOf(wanted), tokensOf(given)];
  const [wantedShingles, givenShingles] = [shinglesOf(wantedTokens), shinglesOf(givenTokens)];
  let { found, extra, missed } = noCounts;
  for (const shingle of new Set([...wantedShingles.keys(), ...givenShingles.keys()])) {
    const [want, have] = [wantedShingles.get(shingle) ?? 0, givenShingles.get(shingle) ?? 0];
    found += Math.min(want, have);
    extra += Math.max(0, have - want);
    missed += Math.max(0, want - have);
  }
  const all = found + extra + missed || 1;
  return {
    found: found / all,
    extra: extra / all,
    missed: missed / all,
    isExact: wantedTokens.join(' ') === givenTokens.join(' '),
  };
};

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const shareOf = (found: number, wrong: number, other: number): number => {
  if (wrong === 0 && other === 0) return 1;
  return found === 0 && wrong === 0 ? 0 : found / (found + wrong);
};

export interface BodyTextFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exact: number;
}

/** Precision is the mean over pages with something given, recall over pages with something wanted, F1 that of the two means. */
export const bodyTextFigures = (pages: readonly BodyTextScore[]): BodyTextFigures => {
  const given = pages.filter(({ found, extra }) => found + extra > 0);
  const wanted = pages.filter(({ found, missed }) => found + missed > 0);
  const precision = meanOf(given.map(({ found, extra, missed }) => shareOf(found, extra, missed)));
  const recall = meanOf(wanted.map(({ found, extra, missed }) => shareOf(found, missed, extra)));
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    exact: meanOf(pages.map(({ isExact }) => (isExact ? 1 : 0))),
  };
};
