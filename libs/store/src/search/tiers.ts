import { trusted } from 'mongoose';

/** A class of hits that comes before all hits of the next one. */
export interface Tier {
  readonly score: number;
  readonly conditions: readonly object[];
}

/**
 * Hits in the title come first, then hits in the whole article, each newest first: simple and predictable. Ranking by relevance
 * takes the place of this table.
 */
export const tiersOf = (terms: readonly string[]): Tier[] => {
  if (terms.length === 0) return [{ score: 0, conditions: [{}] }];
  const inTitle = { 'search.title': trusted({ $all: [...terms] }) };
  const inArticle = { 'search.terms': trusted({ $all: [...terms] }) };
  return [
    { score: 2, conditions: [inTitle] },
    { score: 1, conditions: [inArticle, { $nor: [inTitle] }] },
  ];
};
