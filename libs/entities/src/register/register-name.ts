import { contentHashOf, type Entity } from '@khabar/contracts';
import type { EntityType } from '../mentions/mention.js';
import { foldName } from '../known/fold-name.js';
import { knownEntityOf } from '../known/known-entities.js';
import { nameKeysOf } from './name-keys.js';
import { readName, type NameScript } from './name-words.js';

/** A name under which articles know an entity, as the register keeps it. Only from the name itself: the same from every article. */
export interface RegisterName {
  /** 32 hexadecimal digits of the type and the folded name: spellings that fold alike are one name. */
  readonly id: string;
  readonly type: EntityType;
  readonly folded: string;
  readonly script: NameScript;
  /** Folded words, each of which finds the name. */
  readonly words: readonly string[];
  /** Names that sound alike share one; of persons with two words at least, see {@link nameKeysOf}. */
  readonly keys: readonly string[];
  /** The well-known entity that goes by this name. */
  readonly known?: string;
}

/** A name as one article writes it. */
export interface WrittenName extends RegisterName {
  readonly spelling: string;
  readonly language: string;
}

/** A longer one is no name, and would fill the register. */
const longestName = 200;

const idDigits = 32;

/** The folded words of a name, one space between them, as the register is searched. */
export const registerWords = (name: string): string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => word !== '');

export const registerNameId = (type: EntityType, folded: string): string =>
  contentHashOf(`${type}:${folded}`).slice(0, idDigits);

/** Everything comes from the folded name: so the register holds the same, whichever spelling and language came first. */
export const registerNameOf = (type: EntityType, name: string): RegisterName => {
  const words = registerWords(name);
  const folded = words.join(' ');
  const known = knownEntityOf(folded, 'und');
  const read = readName(folded);
  return {
    id: registerNameId(type, folded),
    type,
    folded,
    script: read.script,
    words: [...new Set(words)],
    keys: type === 'person' ? nameKeysOf(read) : [],
    ...(known?.type === type && { known: known.id }),
  };
};

/**
 * What an article adds to the register: each of its entities by the canonical name, once.
 * @param nameOf {@link registerNameOf}, or one that remembers what it has read: names come again and again
 */
export const registerNamesOf = (
  entities: readonly Entity[],
  language: string,
  nameOf: (type: EntityType, name: string) => RegisterName = registerNameOf,
): WrittenName[] => {
  const names = new Map<string, WrittenName>();
  for (const { type, canonical } of entities) {
    if (canonical.length > longestName) continue;
    const name = nameOf(type, canonical);
    if (name.folded !== '') names.set(name.id, { ...name, spelling: canonical, language });
  }
  return [...names.values()];
};
