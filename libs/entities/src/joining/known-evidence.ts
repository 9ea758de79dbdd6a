import { canonicalNameOf, foldName, knownCandidatesOf, knownEntityOf, type KnownEntity } from '../known/index.js';

/** Tells which well-known entity a text means by a name that others share: الاتحاد where the text is about Europe. */
export interface KnownNames {
  /** @param key the folded words of the name */
  of(key: string): KnownEntity | undefined;
}

const withoutFeminine = (word: string): string => (word.endsWith('يه') ? word.slice(0, -1) : word);

/** The adjective that alone distinguishes a canonical name from its short form: الأوروبي of الاتحاد الأوروبي. */
const adjectiveOf = (entity: KnownEntity, shortForm: string, language: string): string | undefined => {
  const canonical = foldName(canonicalNameOf(entity, language));
  const [head, adjective, ...more] = canonical.split(' ');
  return head === shortForm && adjective !== undefined && more.length === 0 ? withoutFeminine(adjective) : undefined;
};

/**
 * @param keys the folded names of all mentions of the text
 * @param language of the text
 */
export const knownNamesIn = (keys: Iterable<string>, language: string): KnownNames => {
  const named = new Set<string>();
  const adjectives = new Set<string>();
  for (const key of keys) {
    const certain = knownEntityOf(key, language);
    if (certain) named.add(certain.id);
    const words = key.split(' ');
    if (words.length > 1) for (const word of words.slice(1)) adjectives.add(withoutFeminine(word));
  }
  const isMeant = (entity: KnownEntity, key: string): boolean =>
    named.has(entity.id) || adjectives.has(adjectiveOf(entity, key, language) ?? '');
  return {
    of: (key) =>
      knownEntityOf(key, language) ??
      knownCandidatesOf(key).find(({ entity, ambiguous }) => ambiguous && isMeant(entity, key))?.entity,
  };
};
