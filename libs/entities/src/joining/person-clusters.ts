import type { KnownNames } from './known-evidence.js';
import { alike } from './alike.js';
import { type Cluster, clusterRegister } from './cluster.js';
import { leadingParticles } from './name-particles.js';
import { nameSkeleton } from './name-skeleton.js';
import type { NamedMention } from './named-mention.js';
import { nameUnits } from './name-units.js';
import { nearest } from './nearest.js';

interface FullName {
  readonly units: readonly string[];
  readonly cluster: Cluster;
}

const initial = /^\p{Ll}\.?$/u;
/** Of so many people with one surname an initial may be any. */
const mostWithInitial = 8;

/** Spellings of a part of a name share this key; short names share none. */
const soundKey = (unit: string): string => {
  const skeleton = nameSkeleton(unit);
  return skeleton.length < 3 ? unit : skeleton;
};

const sameUnit = (one: string, other: string): boolean => one === other || alike(one, other);

/** The last word of a surname with particles: لاين of فون دير لاين. */
const barest = (unit: string): string => {
  const [first = '', ...rest] = unit.split(' ');
  return leadingParticles.has(first) ? (rest.at(-1) ?? first) : unit;
};

const givenFits = (given: string, { units }: FullName): boolean =>
  units.slice(0, -1).some((unit) => sameUnit(given, unit) || (initial.test(given) && unit.startsWith(given.charAt(0))));

/** Full names, found again by surname and given name however they are spelled. */
const fullNames = () => {
  const byNames = new Map<string, FullName[]>();
  const keysOf = (units: readonly string[]): string[] => {
    const surname = soundKey(units.at(-1) ?? '');
    const given = units.slice(0, -1);
    return [...given.map((unit) => `${surname}|${soundKey(unit)}`), `${surname}|${given[0]?.charAt(0) ?? ''}.`];
  };
  const find = (units: readonly string[]): FullName | undefined => {
    const [given = ''] = units;
    const surname = units.at(-1) ?? '';
    const key = initial.test(given) ? `${given.charAt(0)}.` : soundKey(given);
    const exact = byNames.get(`${soundKey(surname)}|${key}`) ?? [];
    const byInitial = byNames.get(`${soundKey(surname)}|${given.charAt(0)}.`) ?? [];
    const found = exact.find((name) => sameUnit(surname, name.units.at(-1) ?? '') && givenFits(given, name));
    return found ?? byInitial.find((name) => surname === name.units.at(-1) && initial.test(name.units[0] ?? ''));
  };
  const add = (name: FullName): void => {
    for (const key of new Set(keysOf(name.units))) {
      const names = byNames.get(key) ?? [];
      if (names.length < mostWithInitial) names.push(name);
      byNames.set(key, names);
    }
  };
  return { find, add };
};

/**
 * Persons: full names that are variants of each other together, a lone surname or given name with the one so called who
 * was named last before it, else first behind it.
 * @param mentions of persons, in order
 */
export const personClusters = (mentions: readonly NamedMention[], known: KnownNames): Cluster[] => {
  const register = clusterRegister();
  const names = fullNames();
  const surnames = nearest<FullName>();
  const givenNames = nearest<FullName>();
  const byForm = new Map<string, FullName>();
  const beginnings = new Map<string, FullName>();

  const fullNameOf = (units: readonly string[]): FullName => {
    const found = names.find(units) ?? beginnings.get(units.join('|'));
    if (!found) {
      const created = { units, cluster: register.create('person') };
      names.add(created);
      for (let length = 2; length < units.length; length += 1)
        beginnings.set(units.slice(0, length).join('|'), created);
      return created;
    }
    // A fuller form makes further parts known.
    if (units.length > found.units.length) names.add({ ...found, units });
    return found;
  };

  const unitsOf = new Map<string, string[]>();
  for (const { key, words } of mentions) if (!unitsOf.has(key)) unitsOf.set(key, nameUnits(words));
  const lone: NamedMention[] = [];
  const forms = [...unitsOf].filter(([, units]) => units.length > 1);
  for (const [key, units] of forms.sort(([, one], [, other]) => other.length - one.length)) {
    byForm.set(key, fullNameOf(units));
  }
  for (const mention of mentions) {
    const name = byForm.get(mention.key);
    if (!name) {
      lone.push(mention);
      continue;
    }
    name.cluster.members.push(mention);
    const units = unitsOf.get(mention.key) ?? [];
    const surname = units.at(-1) ?? '';
    for (const key of new Set([surname, barest(surname), soundKey(surname)])) surnames.add(key, mention.start, name);
    for (const unit of units.slice(0, -1)) givenNames.add(unit, mention.start, name);
  }
  for (const mention of lone) {
    const { key, start } = mention;
    const sounding = surnames.of(soundKey(key), start);
    const found =
      surnames.of(key, start) ??
      givenNames.of(key, start) ??
      (sounding && sameUnit(key, sounding.units.at(-1) ?? '') ? sounding : undefined);
    (found?.cluster ?? loneCluster(register, key, known)).members.push(mention);
  }
  return register.clusters;
};

const loneCluster = (register: ReturnType<typeof clusterRegister>, key: string, known: KnownNames): Cluster => {
  const exact = register.byKey.get(key);
  if (exact) return exact;
  const sounding = register.byKey.get(`~${nameSkeleton(key)}`);
  if (sounding && alike(sounding.members[0]?.key ?? '', key)) return sounding;
  const entity = known.of(key);
  const cluster = register.at(key, 'person', entity?.type === 'person' ? entity : undefined);
  register.byKey.set(`~${nameSkeleton(key)}`, cluster);
  return cluster;
};
