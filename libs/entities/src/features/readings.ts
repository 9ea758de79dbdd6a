import { cliticSplits, foldTerm } from '@khabar/language/analysis';

/** A word without proclitics, and the proclitics: of the word as it stands, none. */
export interface Reading {
  readonly chain: string;
  /** Folded. */
  readonly key: string;
}

const article = 'ال';

/** The word and what it is without its proclitics. The article stays: names are listed with it. */
export const readingsOf = (surface: string, folded: string): Reading[] => {
  const readings: Reading[] = [{ chain: '', key: folded }];
  for (const { proclitics, stem, enclitic } of cliticSplits(surface)) {
    if (enclitic !== undefined || proclitics.length === 0) continue;
    const isDefinite = proclitics.at(-1) === article;
    const chain = (isDefinite ? proclitics.slice(0, -1) : proclitics).join('');
    if (chain === '') continue;
    readings.push({ chain, key: foldTerm(isDefinite ? article + stem : stem) });
  }
  return readings;
};
