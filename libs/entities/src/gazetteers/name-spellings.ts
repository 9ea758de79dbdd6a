import { nameSpellings } from './generated/name-spellings.js';

/** Spellings of a name, parted by commas: they are split when asked for. */
type Spellings = ReadonlyMap<string, string>;

const none: readonly string[] = [];
let latin: Spellings | undefined;
let arabic: Spellings | undefined;

const latinByUnit = (): Spellings => {
  const byUnit = new Map<string, string>();
  for (const line of nameSpellings.split('\n')) {
    const comma = line.indexOf(',');
    byUnit.set(line.slice(0, comma), line.slice(comma + 1));
  }
  return byUnit;
};

const unitsByLatin = (byUnit: Spellings): Spellings => {
  const units = new Map<string, string>();
  for (const [unit, spellings] of byUnit) {
    for (const spelling of spellings.split(',')) {
      const known = units.get(spelling);
      units.set(spelling, known === undefined ? unit : `${known},${unit}`);
    }
  }
  return units;
};

/**
 * How people who bear a name write it in Latin letters, the most frequent first; empty for a name unknown.
 * @param unit one name as `foldTerm` folds it, with ال if it has it; عبد الله and ابو بكر are one name with a space.
 */
export const latinSpellingsOf = (unit: string): readonly string[] =>
  (latin ??= latinByUnit()).get(unit)?.split(',') ?? none;

/** The Arabic names that are written so. @param spelling as `latinKeyOf` makes it. */
export const arabicSpellingsOf = (spelling: string): readonly string[] => {
  arabic ??= unitsByLatin((latin ??= latinByUnit()));
  return arabic.get(spelling)?.split(',') ?? none;
};
