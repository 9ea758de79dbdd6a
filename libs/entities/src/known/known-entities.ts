import { foldName } from './fold-name.js';
import type { KnownEntity, KnownLanguage } from './known-entity.js';
import { nationalities } from './nationalities.js';
import { readRows } from './read-rows.js';
import { tables } from './tables/tables.js';

/** An entity by one of its names. */
export interface KnownCandidate {
  readonly entity: KnownEntity;
  /** Languages that call it so. */
  readonly languages: readonly KnownLanguage[];
  /** The name is also a word or belongs to others: it counts only where the text has other evidence. */
  readonly ambiguous: boolean;
}

export interface KnownIndex {
  readonly byId: ReadonlyMap<string, KnownEntity>;
  readonly byName: ReadonlyMap<string, readonly KnownCandidate[]>;
  /** Of each first word of a name, how many words the longest name has that starts so. */
  readonly longest: ReadonlyMap<string, number>;
}

const addNames = (byName: Map<string, KnownCandidate[]>, entity: KnownEntity): void => {
  for (const { name, language, ambiguous } of entity.aliases) {
    const folded = foldName(name);
    const candidates = byName.get(folded) ?? [];
    const same = candidates.findIndex((candidate) => candidate.entity === entity);
    const before = candidates[same];
    const languages = [...new Set([...(before?.languages ?? []), language])];
    const candidate = { entity, languages, ambiguous: ambiguous || (before?.ambiguous ?? false) };
    if (before) candidates[same] = candidate;
    else candidates.push(candidate);
    byName.set(folded, candidates);
  }
};

const longestOf = (names: Iterable<string>): Map<string, number> => {
  const longest = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
};

const build = (): KnownIndex => {
  const entities = [...tables.flatMap(readRows), ...nationalities()];
  const byName = new Map<string, KnownCandidate[]>();
  for (const entity of entities) addNames(byName, entity);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return { byId, byName, longest: longestOf(byName.keys()) };
};

let built: KnownIndex | undefined;

/** Made at its first use, in some ten milliseconds. */
export const knownIndex = (): KnownIndex => (built ??= build());

const none: readonly KnownCandidate[] = [];

/** All that go by a name, as {@link foldName} folds it; those that win come first. */
export const knownCandidatesOf = (foldedName: string): readonly KnownCandidate[] =>
  knownIndex().byName.get(foldedName) ?? none;

const speaks = ({ languages }: KnownCandidate, language: string): boolean =>
  (languages as readonly string[]).includes(language);

/**
 * The one entity that goes by this name in every text; none where the name needs evidence from the text.
 * @param foldedName as {@link foldName} folds it
 * @param language of the text, BCP 47, `und` where it is not known: among several, those win that are so called in it
 */
export const knownEntityOf = (foldedName: string, language: string): KnownEntity | undefined => {
  const certain = knownCandidatesOf(foldedName).filter(({ ambiguous }) => !ambiguous);
  const base = language.split('-')[0] ?? '';
  return (certain.find((candidate) => speaks(candidate, base)) ?? certain[0])?.entity;
};

/** An entity by its id, `international/nato`. */
export const knownEntityById = (id: string): KnownEntity | undefined => knownIndex().byId.get(id);

/** The name a text in this language would give: its own, else the English, else any. */
export const canonicalNameOf = ({ canonical, aliases, id }: KnownEntity, language: string): string => {
  const base = (language.split('-')[0] ?? '') as KnownLanguage;
  return canonical[base] ?? canonical.en ?? aliases[0]?.name ?? id;
};
