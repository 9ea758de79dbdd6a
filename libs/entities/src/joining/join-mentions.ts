import type { Entity } from '@khabar/contracts';
import type { Sentence } from '@khabar/language/analysis';
import type { EntityType, Mention } from '../mentions/mention.js';
import { bestRole } from '../roles/best-role.js';
import type { PersonRole } from '../roles/roles-of.js';
import { bareName } from './bare-name.js';
import { bracketedNames } from './bracketed-names.js';
import { canonicalForm } from './canonical-form.js';
import type { Cluster } from './cluster.js';
import { entityConfidence } from './entity-confidence.js';
import { type KnownNames, knownNamesIn } from './known-evidence.js';
import { type NamedMention, namesIn } from './named-mention.js';
import { organisationClusters } from './organisation-clusters.js';
import { personClusters } from './person-clusters.js';
import { plainClusters } from './plain-clusters.js';
import { primaryLanguage } from './primary-language.js';
import { settleTypes } from './settle-types.js';

export interface JoinableText {
  readonly text: string;
  /** In order, none within another. Those of nationalities are left out: a nationality is no entity of its own. */
  readonly mentions: readonly Mention[];
  /** BCP 47. */
  readonly language: string;
  /** Where given, acronyms in brackets are joined with the names before them. */
  readonly sentences?: readonly Sentence[];
  /** As `rolesOf` finds them. */
  readonly roles?: readonly PersonRole[];
}

const bracketedKeys = ({ text, sentences, mentions, language }: JoinableText): ReadonlyMap<string, string> => {
  const keyOf = (name: string): string => bareName(name, 'organisation', language).words.join(' ');
  const pairs = bracketedNames(sentences ?? [], mentions);
  return new Map(
    pairs.map(({ of, start, end }) => [keyOf(text.slice(start, end)), keyOf(text.slice(of.start, of.end))]),
  );
};

/** Roles by where the mention of their person starts. */
const rolesByMention = (roles: readonly PersonRole[]): ReadonlyMap<number, PersonRole[]> => {
  const byMention = new Map<number, PersonRole[]>();
  for (const role of roles) {
    const same = byMention.get(role.person.start);
    if (same) same.push(role);
    else byMention.set(role.person.start, [role]);
  }
  return byMention;
};

const toEntity = (
  cluster: Cluster,
  { text, language }: JoinableText,
  roles: ReadonlyMap<number, PersonRole[]>,
): Entity => {
  const { type, members } = cluster;
  const role =
    type === 'person' ? bestRole(members.flatMap(({ mention }) => roles.get(mention.start) ?? [])) : undefined;
  return {
    type,
    canonical: canonicalForm(cluster, language),
    ...(role !== undefined && { role }),
    confidence: entityConfidence(members.map(({ mention }) => mention.confidence)),
    mentions: members.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
  };
};

const byType = (named: readonly NamedMention[], known: KnownNames): Map<EntityType, NamedMention[]> => {
  const types = settleTypes(named, known);
  const groups = new Map<EntityType, NamedMention[]>();
  for (const mention of named) {
    const type = types.get(mention.key) ?? mention.mention.type;
    const group = groups.get(type);
    if (group) group.push(mention);
    else groups.set(type, [mention]);
  }
  return groups;
};

/**
 * The entities of a text: mentions that name the same, under one canonical form, in the order of their first mentions.
 * Two persons with one surname stay two; a lone surname is the one's who was named last before it.
 */
export const joinMentions = (text: JoinableText): Entity[] => {
  const given = { ...text, language: primaryLanguage(text.language) };
  const kept = given.mentions.filter(({ nationality }) => !nationality);
  const named = namesIn(given.text, kept, given.language).filter(({ words }) => words.length > 0);
  const known = knownNamesIn(new Set(named.map(({ key }) => key)), given.language);
  const groups = byType(named, known);
  const clusters = [
    ...personClusters(groups.get('person') ?? [], known, given.language),
    ...organisationClusters(groups.get('organisation') ?? [], known, bracketedKeys(given)),
    ...plainClusters('place', groups.get('place') ?? [], known),
    ...plainClusters('misc', groups.get('misc') ?? [], known),
  ];
  for (const { members } of clusters) members.sort((one, other) => one.start - other.start);
  const roles = rolesByMention(given.roles ?? []);
  return clusters
    .toSorted((one, other) => (one.members[0]?.start ?? 0) - (other.members[0]?.start ?? 0))
    .map((cluster) => toEntity(cluster, given, roles));
};
