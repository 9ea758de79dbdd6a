/** Something that may be chosen, by what speaks for it. */
export type Factors = ReadonlyMap<string, number>;

/** A page: the days it names, and which of them its annotators chose. */
export interface Choice {
  readonly id: string;
  readonly set: 'dates' | 'fundus';
  /** Publisher: pages of one are never on both sides of a validation. */
  readonly group: string;
  readonly wanted: string;
  readonly days: ReadonlyMap<string, Factors>;
}

export type Weights = ReadonlyMap<string, number>;

export const scoreOf = (factors: Factors, weights: Weights): number => {
  let score = 0;
  for (const [name, value] of factors) score += value * (weights.get(name) ?? 0);
  return score;
};

/** The day with the highest score; undefined where the page names none. */
export const chosenDay = ({ days }: Choice, weights: Weights): string | undefined => {
  const scored = [...days].map(([day, factors]) => ({ day, score: scoreOf(factors, weights) }));
  return scored.toSorted((one, other) => other.score - one.score)[0]?.day;
};
