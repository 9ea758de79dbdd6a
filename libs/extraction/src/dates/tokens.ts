import { digitClass, valueOf } from './digits.js';
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

/** Dots inside of a word belong to it (`p.m`); Han characters are words of their own, since nothing parts them. */
const token = new RegExp(
  `([${digitClass}]+)|(\\p{Script=Han}|(?:(?!\\p{Script=Han})\\p{L})(?:(?!\\p{Script=Han})[\\p{L}\\p{M}\\u200c\\u200d]|\\.(?=(?!\\p{Script=Han})\\p{L}))*)|([^\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff])`,
  'gu',
);

/** Takes a text apart, in linear time. White space and invisible marks of direction are dropped. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(token)) {
    const [whole, digits, word] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (digits !== undefined) tokens.push({ kind: 'number', value: valueOf(digits), length: digits.length, ...place });
    else if (word !== undefined) tokens.push({ kind: 'word', text: fold(word), written: word, ...place });
    else tokens.push({ kind: 'mark', text: whole, ...place });
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
