import type { EntityType, Mention } from '../mentions/mention.js';
import { bareName } from './bare-name.js';

/** A mention with its name as joining compares it. */
export interface NamedMention {
  readonly mention: Mention;
  /** Where the name stands in the text, without titles; UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly words: readonly string[];
  /** The words in one. */
  readonly key: string;
  /** The name as written; behind للـ with the alef that writing drops. */
  readonly name: string;
}

const letter = /[\p{L}\p{M}]/u;
const isLetter = (character: string): boolean => letter.test(character);

/** In للعراق the name is written لعراق: its alef is swallowed by the preposition. */
const losesAlef = (text: string, start: number): boolean => {
  if (text[start] !== 'ل' || text[start - 1] !== 'ل') return false;
  const before = text.charAt(start - 2);
  return !isLetter(before) || ((before === 'و' || before === 'ف') && !isLetter(text.charAt(start - 3)));
};

interface ReadName {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Names of mentions, each distinct one read once. */
export const namesIn = (text: string, mentions: readonly Mention[], language: string): NamedMention[] => {
  const read = new Map<string, ReadName>();
  const nameOf = (surface: string, type: EntityType): ReadName => {
    const key = `${type} ${surface}`;
    const kept = read.get(key) ?? bareName(surface, type, language);
    read.set(key, kept);
    return kept;
  };
  return mentions.map((mention) => {
    const { words, start: offset, end: length } = nameOf(text.slice(mention.start, mention.end), mention.type);
    const start = mention.start + offset;
    const end = mention.start + length;
    const alef = losesAlef(text, start) ? 'ا' : '';
    const [first = '', ...rest] = words;
    const restored = [alef + first, ...rest];
    return { mention, start, end, words: restored, key: restored.join(' '), name: alef + text.slice(start, end) };
  });
};
