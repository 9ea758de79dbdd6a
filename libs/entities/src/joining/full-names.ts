import { sameName } from './alike.js';
import type { Cluster } from './cluster.js';
import { longestName } from './longest-name.js';
import { nameSkeleton } from './name-skeleton.js';

/** A person named with given name and surname. */
export interface FullName {
  /** See `nameUnits`. */
  readonly units: readonly string[];
  readonly cluster: Cluster;
}

const initial = /^\p{Ll}\.?$/u;
/** Of so many people with one surname an initial may be any. */
const mostWithInitial = 8;
const fewestConsonants = 3;

/** Spellings of a part of a name share this key; what has too few consonants shares it with nothing. */
export const soundKey = (unit: string): string => {
  const skeleton = nameSkeleton(unit);
  return skeleton.length < fewestConsonants ? unit : skeleton;
};

export const surnameOf = (units: readonly string[]): string => units.at(-1) ?? '';

/** Full names, found again by surname and given name, however they are spelled and whatever stands between. */
export const fullNames = (isFrequent: (unit: string) => boolean) => {
  const byNames = new Map<string, FullName[]>();
  const beginnings = new Map<string, FullName>();
  const same = (one: string, other: string): boolean => sameName(one, other, isFrequent);

  /** The first given name; a second one that is rare too, as in رجب طيب أردوغان: a frequent one is likely the father's. */
  const givenNames = (units: readonly string[]): string[] =>
    units.slice(0, -1).filter((unit, index) => index === 0 || !isFrequent(unit));

  const keysOf = (units: readonly string[]): string[] => {
    const surname = soundKey(surnameOf(units));
    const initials = `${surname}|${units[0]?.charAt(0) ?? ''}.`;
    return [...givenNames(units).map((unit) => `${surname}|${soundKey(unit)}`), initials];
  };

  const givenFits = (given: string, { units }: FullName): boolean =>
    givenNames(units).some((unit) => same(given, unit)) ||
    (initial.test(given) && units[0]?.charAt(0) === given.charAt(0));

  const find = (units: readonly string[]): FullName | undefined => {
    const [given = ''] = units;
    const surname = surnameOf(units);
    const withInitial = `${soundKey(surname)}|${given.charAt(0)}.`;
    const key = initial.test(given) ? withInitial : `${soundKey(surname)}|${soundKey(given)}`;
    const found = byNames.get(key)?.find((name) => same(surname, surnameOf(name.units)) && givenFits(given, name));
    if (found) return found;
    const byInitial = byNames.get(withInitial) ?? [];
    return (
      byInitial.find((name) => surname === surnameOf(name.units) && initial.test(name.units[0] ?? '')) ??
      beginnings.get(units.join('|'))
    );
  };

  const add = (name: FullName): void => {
    if (name.units.length > longestName) return;
    for (const key of new Set(keysOf(name.units))) {
      const names = byNames.get(key) ?? [];
      if (names.length < mostWithInitial) names.push(name);
      byNames.set(key, names);
    }
    for (let length = 2; length < Math.min(name.units.length, longestName); length += 1) {
      beginnings.set(name.units.slice(0, length).join('|'), name);
    }
  };

  return { find, add, same };
};
