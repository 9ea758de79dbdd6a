import { digitClass } from './digits.js';

/** What a UTF-16 code unit is to the tokens. */
export const kinds = { mark: 1, digit: 2, letter: 3, han: 4, joined: 5, nothing: 6 } as const;

export type CharacterKind = (typeof kinds)[keyof typeof kinds];

const digit = new RegExp(`[${digitClass}]`);
const tests: readonly (readonly [pattern: RegExp, kind: CharacterKind])[] = [
  [/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/, kinds.nothing],
  [digit, kinds.digit],
  [/\p{Script=Han}/u, kinds.han],
  [/\p{L}/u, kinds.letter],
  // Vowel signs, and the joiners that Persian and Indic spelling needs: part of a word, never its beginning.
  [/[\p{M}\u200c\u200d]/u, kinds.joined],
];

const classify = (code: number): CharacterKind => {
  const character = String.fromCharCode(code);
  return tests.find(([pattern]) => pattern.test(character))?.[1] ?? kinds.mark;
};

/** Filled as characters are met: a regular expression for each of them would be most of the work. */
const known = new Uint8Array(0x1_0000);

export const kindOf = (code: number): number => {
  const kind = known[code] ?? 0;
  if (kind !== 0) return kind;
  const found = classify(code);
  known[code] = found;
  return found;
};
