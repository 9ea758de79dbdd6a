import { nameSpellings } from './generated/name-spellings.js';

type Spellings = ReadonlyMap<string, readonly string[]>;

const none: readonly string[] = [];
let latin: Spellings | undefined;
let arabic: Spellings | undefined;

const latinByUnit = (): Spellings =>
  new Map(
    nameSpellings.split('\n').map((line) => {
      const [unit = '', ...spellings] = line.split(',');
      return [unit, spellings];
    }),
  );

const unitsByLatin = (byUnit: Spellings): Spellings => {
  const units = new Map<string, string[]>();
  for (const [unit, spellings] of byUnit) {
    for (const spelling of spellings) {
      const known = units.get(spelling);
      if (known === undefined) units.set(spelling, [unit]);
      else known.push(unit);
    }
  }
  return units;
};

/**
 * How people who bear a name write it in Latin letters, the most frequent first; empty for a name unknown.
 * @param unit one name as `foldTerm` folds it, with ال if it has it; عبد الله and ابو بكر are one name with a space.
 */
export const latinSpellingsOf = (unit: string): readonly string[] => (latin ??= latinByUnit()).get(unit) ?? none;

/** The Arabic names that are written so. @param spelling as `latinKeyOf` makes it. */
export const arabicSpellingsOf = (spelling: string): readonly string[] => {
  arabic ??= unitsByLatin((latin ??= latinByUnit()));
  return arabic.get(spelling) ?? none;
};
