import { foldTerm } from '@khabar/language/analysis';
import { foldName } from './fold-name.js';
import { knownLanguages, type KnownEntity, type KnownLanguage } from './known-entity.js';
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
  /** The name is an abbreviation, written in capitals throughout: WHO. */
  readonly acronym: boolean;
  /** UTF-16 length of the folded name. */
  readonly length: number;
}

export interface KnownIndex {
  readonly byId: ReadonlyMap<string, KnownEntity>;
  readonly byName: ReadonlyMap<string, readonly KnownCandidate[]>;
  /** Of each first word of a name, how many words the longest name has that starts so. */
  readonly longest: ReadonlyMap<string, number>;
}

const wordOnly = /^[\p{L}\p{M}\p{N}]+$/u;

/** Aliases share their words: each is folded once. */
const rememberingFold = (): ((name: string) => string) => {
  const folded = new Map<string, string>();
  const foldPart = (part: string): string => {
    const before = folded.get(part);
    if (before !== undefined) return before;
    const made = wordOnly.test(part) ? foldTerm(part) : foldName(part);
    folded.set(part, made);
    return made;
  };
  return (name) =>
    name
      .split(' ')
      .map(foldPart)
      .filter((part) => part !== '')
      .join(' ');
};

const longestAcronym = 6;

const isAcronym = (name: string): boolean =>
  name.length <= longestAcronym && name === name.toUpperCase() && name !== name.toLowerCase();

const addNames = (fold: (name: string) => string, byName: Map<string, KnownCandidate[]>, entity: KnownEntity): void => {
  for (const { name, language, ambiguous } of entity.aliases) {
    const folded = fold(name);
    const candidates = byName.get(folded) ?? [];
    const same = candidates.findIndex((candidate) => candidate.entity === entity);
    const before = candidates[same];
    const languages = before?.languages.includes(language)
      ? before.languages
      : [...(before?.languages ?? []), language];
    const candidate = {
      entity,
      languages,
      ambiguous: ambiguous || (before?.ambiguous ?? false),
      acronym: isAcronym(name) && (before?.acronym ?? true),
      length: folded.length,
    };
    if (before) candidates[same] = candidate;
    else candidates.push(candidate);
    byName.set(folded, candidates);
  }
};

const longestOf = (names: Iterable<string>): Map<string, number> => {
  const longest = new Map<string, number>();
  for (const name of names) {
    const end = name.indexOf(' ');
    const first = end === -1 ? name : name.slice(0, end);
    const words = end === -1 ? 1 : name.split(' ').length;
    if (words > (longest.get(first) ?? 0)) longest.set(first, words);
  }
  return longest;
};

const build = (): KnownIndex => {
  const entities = [...tables.flatMap(readRows), ...nationalities()];
  const byName = new Map<string, KnownCandidate[]>();
  const fold = rememberingFold();
  for (const entity of entities) addNames(fold, byName, entity);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return { byId, byName, longest: longestOf(byName.keys()) };
};

let built: KnownIndex | undefined;

/** Made at its first use, in some tens of milliseconds. */
export const knownIndex = (): KnownIndex => (built ??= build());

const none: readonly KnownCandidate[] = [];

/** All that go by a name, as {@link foldName} folds it; those that win come first. */
export const knownCandidatesOf = (foldedName: string): readonly KnownCandidate[] =>
  knownIndex().byName.get(foldedName) ?? none;

const speaks = ({ languages }: KnownCandidate, language: string): boolean =>
  (languages as readonly string[]).includes(language);

/** A shorter name is likely to be another word in a language that does not call the entity so: Şam, Sam. */
const shortName = 4;

/** Whether a text in this language may mean the candidate: names of its own language, English ones, and long ones of any. */
export const counts = (candidate: KnownCandidate, language: string): boolean => {
  const base = language.split('-')[0] ?? '';
  if (candidate.length > shortName || speaks(candidate, base) || speaks(candidate, 'en')) return true;
  return !(knownLanguages as readonly string[]).includes(base);
};

/**
 * The one entity that goes by this name in every text; none where the name needs evidence from the text.
 * @param foldedName as {@link foldName} folds it
 * @param language of the text, BCP 47, `und` where it is not known: among several, those win that are so called in it
 */
export const knownEntityOf = (foldedName: string, language: string): KnownEntity | undefined => {
  const certain = knownCandidatesOf(foldedName).filter(
    (candidate) => !candidate.ambiguous && counts(candidate, language),
  );
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
