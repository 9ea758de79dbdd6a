import { compareNames, nameKeysOf, readName, type ComparedName } from '@khabar/entities/register';

export interface NamePair {
  readonly arabic: string;
  readonly latin: string;
}

export interface NamesMeasured {
  /** Share of the pairs that share a key and are held for one. */
  readonly recall: number;
  /** Pairs with a common key that the data does not give as one, and how many of them are held for one. */
  readonly apart: number;
  readonly joined: number;
}

/** A key that more names than this share, on one side, is left out of the hard pairs. */
const mostOfKey = 60;

const keysOf = (names: Iterable<ComparedName & { name: string }>): Map<string, (ComparedName & { name: string })[]> => {
  const byKey = new Map<string, (ComparedName & { name: string })[]>();
  for (const name of names) for (const key of nameKeysOf(name)) byKey.set(key, [...(byKey.get(key) ?? []), name]);
  return byKey;
};

const readAll = (names: readonly string[]) => [...new Set(names)].map((name) => ({ name, ...readName(name) }));

const isFound = ({ arabic, latin }: NamePair): boolean => {
  const [left, right] = [readName(arabic), readName(latin)];
  const keys = nameKeysOf(left);
  return nameKeysOf(right).some((key) => keys.includes(key)) && compareNames(left, right).same;
};

export const measureNames = (pairs: readonly NamePair[]): NamesMeasured => {
  const recorded = new Set(pairs.map(({ arabic, latin }) => `${arabic}=${latin}`));
  const latins = keysOf(readAll(pairs.map(({ latin }) => latin)));
  let [apart, joined] = [0, 0];
  for (const [key, arabics] of keysOf(readAll(pairs.map(({ arabic }) => arabic)))) {
    const others = latins.get(key) ?? [];
    if (arabics.length > mostOfKey || others.length > mostOfKey) continue;
    for (const arabic of arabics) {
      for (const latin of others) {
        if (recorded.has(`${arabic.name}=${latin.name}`)) continue;
        apart += 1;
        if (compareNames(arabic, latin).same) joined += 1;
      }
    }
  }
  return { recall: pairs.filter(isFound).length / pairs.length, apart, joined };
};
