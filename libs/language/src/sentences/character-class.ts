import { invisibleCharacters } from '../invisible.js';

/** What a character does to the word it stands in. */
export const CharacterClass = {
  /** A letter of a script without case, a modifier letter (tatweel too), a number that is no decimal digit. */
  caseless: 1,
  upper: 2,
  lower: 3,
  digit: 4,
  mark: 5,
  /** Han and Hiragana, which put no space between words: each stands alone. */
  alone: 6,
  /** Soft hyphen, joiners, bidi controls: nothing to see, and no reason to end a word. */
  invisible: 7,
  space: 8,
  lineBreak: 9,
  /** Punctuation, symbols, lone surrogates and what Unicode has not assigned. */
  symbol: 10,
} as const;

export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const rules: readonly (readonly [RegExp, CharacterClass])[] = [
  [/^[\n\v\f\r\u0085\u2028\u2029]$/u, CharacterClass.lineBreak],
  [new RegExp(`^${invisibleCharacters}$`, 'u'), CharacterClass.invisible],
  [/^[\s\p{Cc}]$/u, CharacterClass.space],
  [/^[\p{Script=Han}\p{Script=Hiragana}]$/u, CharacterClass.alone],
  [/^[\p{Lu}\p{Lt}]$/u, CharacterClass.upper],
  [/^\p{Ll}$/u, CharacterClass.lower],
  [/^\p{Nd}$/u, CharacterClass.digit],
  [/^\p{M}$/u, CharacterClass.mark],
  [/^[\p{L}\p{N}]$/u, CharacterClass.caseless],
];

const known = new Uint8Array(0x110000);

const classify = (codePoint: number): number => {
  const character = String.fromCodePoint(codePoint);
  const found = rules.find(([pattern]) => pattern.test(character))?.[1] ?? CharacterClass.symbol;
  known[codePoint] = found;
  return found;
};

export const classOfCodePoint = (codePoint: number): number => known[codePoint] || classify(codePoint);

/** The class of the character that begins at `index`; a symbol beyond the end of the text. */
export const classAt = (text: string, index: number): number => {
  const codePoint = text.codePointAt(index);
  return codePoint === undefined ? CharacterClass.symbol : classOfCodePoint(codePoint);
};

export const isWordClass = (characterClass: number): boolean => characterClass <= CharacterClass.mark;
export const isCased = (characterClass: number): boolean =>
  characterClass === CharacterClass.upper || characterClass === CharacterClass.lower;
export const isLetter = (characterClass: number): boolean => characterClass <= CharacterClass.lower;

/** How many UTF-16 code units the character that begins at `index` takes. */
export const widthAt = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
