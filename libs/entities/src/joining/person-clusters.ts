import { alike } from './alike.js';
import { type Cluster, clusterRegister } from './cluster.js';
import { frequentNames } from './frequent-name.js';
import { type FullName, fullNames, soundKey, surnameOf } from './full-names.js';
import type { KnownNames } from './known-evidence.js';
import { leadingParticles } from './name-particles.js';
import { nameSkeleton } from './name-skeleton.js';
import type { NamedMention } from './named-mention.js';
import { nameUnits } from './name-units.js';
import { nearest } from './nearest.js';

type Register = ReturnType<typeof clusterRegister>;

/** The last word of a surname with particles: لاين of فون دير لاين. */
const barest = (unit: string): string => {
  const [first = '', ...rest] = unit.split(' ');
  return leadingParticles.has(first) ? (rest.at(-1) ?? first) : unit;
};

/** Whose full names are in the text: by the key of each mention. Longer names come first, so that shorter ones join them. */
const namesByKey = (
  unitsOf: ReadonlyMap<string, readonly string[]>,
  names: ReturnType<typeof fullNames>,
  register: Register,
): ReadonlyMap<string, FullName> => {
  const byKey = new Map<string, FullName>();
  const forms = [...unitsOf].filter(([, units]) => units.length > 1);
  for (const [key, units] of forms.sort(([, one], [, other]) => other.length - one.length)) {
    const found = names.find(units);
    const name = found ?? { units, cluster: register.create('person') };
    if (!found) names.add(name);
    byKey.set(key, name);
  }
  return byKey;
};

/** A name alone that belongs to no full name: with its other spellings. */
const loneCluster = (register: Register, key: string, known: KnownNames): Cluster => {
  const exact = register.byKey.get(key);
  if (exact) return exact;
  const soundsLike = `~${nameSkeleton(key)}`;
  const sounding = register.byKey.get(soundsLike);
  if (sounding && alike(sounding.members[0]?.key ?? '', key)) return sounding;
  const entity = known.of(key);
  const cluster = register.at(key, 'person', entity?.type === 'person' ? entity : undefined);
  register.byKey.set(soundsLike, cluster);
  return cluster;
};

/**
 * Persons: full names that are variants of each other together, a lone surname or given name with the one so called who
 * was named last before it, else first behind it.
 * @param mentions of persons, in order
 */
export const personClusters = (mentions: readonly NamedMention[], known: KnownNames, language: string): Cluster[] => {
  const register = clusterRegister();
  const names = fullNames(frequentNames(language));
  const surnames = nearest<FullName>();
  const givenNames = nearest<FullName>();
  const unitsOf = new Map<string, string[]>();
  for (const { key, words } of mentions) if (!unitsOf.has(key)) unitsOf.set(key, nameUnits(words));
  const byKey = namesByKey(unitsOf, names, register);
  const lone: NamedMention[] = [];
  for (const mention of mentions) {
    const name = byKey.get(mention.key);
    if (!name) {
      lone.push(mention);
      continue;
    }
    name.cluster.members.push(mention);
    const units = unitsOf.get(mention.key) ?? [];
    const surname = surnameOf(units);
    for (const key of new Set([surname, barest(surname), soundKey(surname)])) surnames.add(key, mention.start, name);
    for (const unit of units.slice(0, -1)) givenNames.add(unit, mention.start, name);
  }
  for (const mention of lone) {
    const { key, start } = mention;
    const sounding = surnames.of(soundKey(key), start);
    const isSpelling = sounding !== undefined && names.same(key, surnameOf(sounding.units));
    const found = surnames.of(key, start) ?? givenNames.of(key, start) ?? (isSpelling ? sounding : undefined);
    (found?.cluster ?? loneCluster(register, key, known)).members.push(mention);
  }
  return register.clusters;
};
