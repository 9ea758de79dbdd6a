import { kindOf, kinds } from './characters.js';
import { valueOf } from './digits.js';
import { fold } from './fold.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface NumberToken extends Place {
  readonly kind: 'number';
  readonly value: number;
  /** How many digits it is written with. */
  readonly length: number;
}

export interface WordToken extends Place {
  readonly kind: 'word';
  /** Folded. */
  readonly text: string;
  readonly written: string;
}

/** A single character that is neither: punctuation, a sign. */
export interface MarkToken extends Place {
  readonly kind: 'mark';
  readonly text: string;
}

export type Token = NumberToken | WordToken | MarkToken;

const dot = 0x2e;

const endOfDigits = (text: string, start: number): number => {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === kinds.digit) end += 1;
  return end;
};

/** Dots inside of a word belong to it: `p.m`, `พ.ย`. */
const endOfWord = (text: string, start: number): number => {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    if (kind === kinds.letter || kind === kinds.joined) continue;
    if (code !== dot || kindOf(text.charCodeAt(end + 1)) !== kinds.letter) break;
  }
  return end;
};

const word = (text: string, start: number, end: number): WordToken => {
  const written = text.slice(start, end);
  return { kind: 'word', text: fold(written), written, start, end };
};

/** The token that starts here; undefined where nothing does. */
const tokenAt = (text: string, start: number): Token | undefined => {
  const kind = kindOf(text.charCodeAt(start));
  if (kind === kinds.nothing) return undefined;
  if (kind === kinds.letter) return word(text, start, endOfWord(text, start));
  if (kind === kinds.han) return word(text, start, start + 1);
  const end = kind === kinds.digit ? endOfDigits(text, start) : start + 1;
  const written = text.slice(start, end);
  if (kind !== kinds.digit) return { kind: 'mark', text: written, start, end };
  return { kind: 'number', value: valueOf(written), length: end - start, start, end };
};

/**
 * Takes a text apart, in linear time. White space and invisible marks of direction are dropped; Han characters are words of
 * their own, since nothing parts them.
 */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const found = tokenAt(text, start);
    if (found) tokens.push(found);
    start = found?.end ?? start + 1;
  }
  return tokens;
};

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);

export const numberAt = (tokens: readonly Token[], index: number): NumberToken | undefined => {
  const token = tokens[index];
  return token?.kind === 'number' ? token : undefined;
};

export const wordAt = (tokens: readonly Token[], index: number): WordToken | undefined => {
  const token = tokens[index];
  return token?.kind === 'word' ? token : undefined;
};

/** True where nothing stands between them. */
export const touch = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** True where a text has a digit of any script. */
export const hasDigit = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    if (kindOf(text.charCodeAt(index)) === kinds.digit) return true;
  }
  return false;
};
