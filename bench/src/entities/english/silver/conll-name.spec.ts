import { describe, expect, it } from '@jest/globals';
import type { EntityType } from '@khabar/entities';
import { conllName } from './conll-name.js';
import { nameOf } from './name-in-sentence.js';

const trimmed = (words: string, type: EntityType): string | undefined => {
  const tokens = words.split(' ');
  const name = conllName(tokens, { from: 0, to: tokens.length, type });
  return name && nameOf(tokens, name);
};

describe('names of the teacher in the manner of CoNLL 2003', () => {
  it.each([
    ['the United Nations', 'organisation', 'United Nations'],
    ["Qatar 's", 'place', 'Qatar'],
    ['“ Abbey Road ”', 'misc', 'Abbey Road'],
    ['Mr. Smith', 'person', 'Smith'],
    ['President Ann Lee', 'person', 'Ann Lee'],
    ['Duke Ellington', 'person', 'Duke Ellington'],
  ] as const)('"%s" as %s is "%s"', (words, type, name) => {
    expect(trimmed(words, type)).toBe(name);
  });

  it.each([
    ['the president', 'person'],
    ['Tyler R | Nature', 'person'],
    ['age 8', 'person'],
    ['’s', 'place'],
  ] as const)('"%s" as %s is no name', (words, type) => {
    expect(trimmed(words, type)).toBeUndefined();
  });
});
