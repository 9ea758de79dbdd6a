import type { Sentence } from '@khabar/language/analysis';
import { foldTerm } from '@khabar/language/analysis';
import type { DateWord } from './words/date-word.js';
import type { DateWords } from './words/date-words.js';

export interface DateToken {
  readonly kind: 'number' | 'word' | 'sign';
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Of a number. */
  readonly value: number;
  /** How many digits it was written with. */
  readonly digits: number;
  /** What it means in dates; nothing where it has no part in them. */
  readonly word: DateWord;
  /** A date may begin with it. */
  readonly begins: boolean;
  /** It says that its sentence tells of what is to come. */
  readonly future: boolean;
  readonly capital: boolean;
}

const nothing: DateWord = {};

interface Meaning {
  readonly folded: string;
  readonly word: DateWord;
  readonly kind: 'word' | 'sign';
  readonly capital: boolean;
  /** Has digits: it is taken apart. */
  readonly mixed: boolean;
  readonly begins: boolean;
  readonly future: boolean;
  /** How many code units of “and” and prepositions are left out of the date. */
  readonly cut: number;
}

/** Looks every word of a text up once. */
export type DateLexicon = (surface: string) => Meaning;

const conjunctions = new Set(['و', 'ف']);
const prepositions = new Set(['ب', 'ل', 'ك']);

const begins = (word: DateWord): boolean =>
  word.month !== undefined ||
  word.monthBefore !== undefined ||
  word.weekday !== undefined ||
  word.unit !== undefined ||
  word.day !== undefined ||
  word.shift !== undefined ||
  word.ago === true ||
  word.ahead === true ||
  word.decade !== undefined ||
  word.number !== undefined ||
  word.monthWord === true ||
  word.hourWord === true;

/** `Sept.` */
const withoutStop = (folded: string): string =>
  folded.length > 2 && folded.endsWith('.') ? folded.slice(0, -1) : folded;

interface Entry {
  readonly folded: string;
  readonly word: DateWord;
  /** How many letters of “and” and of a preposition stand before it. */
  readonly conjunction: number;
  readonly preposition: number;
}

const entryOf = (surface: string, words: DateWords, language: string): Entry => {
  const folded = withoutStop(foldTerm(surface)) || surface;
  const whole = words.get(folded);
  const none = { folded, word: nothing, conjunction: 0, preposition: 0 };
  if (whole !== undefined || language !== 'ar') return { ...none, word: whole ?? nothing };
  const conjunction = conjunctions.has(folded.charAt(0)) ? 1 : 0;
  const behind = conjunction ? words.get(folded.slice(1)) : undefined;
  if (behind) return { ...none, word: behind, conjunction, folded: folded.slice(1) };
  const preposition = prepositions.has(folded.charAt(conjunction)) ? 1 : 0;
  if (preposition === 0) return none;
  const rest = folded.slice(conjunction + preposition);
  const inner = (rest.startsWith('ل') ? words.get(`ا${rest}`) : undefined) ?? words.get(rest);
  return inner ? { word: inner, conjunction, preposition, folded: rest } : none;
};

const longestPiece = 64;

/** Arabic writes “will” together with its verb: سيلتقي; not in سياسة, سيناريو, ستون and their like. */
const futureVerb = /^[وف]?س[يتن](?!اس|ار|اق|اد[هي]|اج|اح|ناريو|ناء|نما|ده|دات|طر|ره|ون|وات|وي|ول)\p{L}{3}/u;

/** Left out of the date where they are written letter by letter, without marks. */
const cutOf = (surface: string, { conjunction, preposition }: Entry): number => {
  const clitics = conjunction + preposition;
  return clitics > 0 && !/[\p{M}ـ]/u.test(surface.slice(0, clitics + 1)) ? clitics : 0;
};

const meaningOf = (surface: string, words: DateWords, language: string): Meaning => {
  const entry = entryOf(surface, words, language);
  return {
    folded: entry.folded,
    word: entry.word,
    kind: /^[\p{L}\p{M}]/u.test(surface) ? 'word' : 'sign',
    capital: /^\p{Lu}/u.test(surface),
    mixed: surface.length <= longestPiece && /\p{Nd}/u.test(surface),
    begins: begins(entry.word),
    future: entry.word.future === true || (language === 'ar' && futureVerb.test(entry.folded)),
    cut: cutOf(surface, entry),
  };
};

/** @param language primary subtag */
export const dateLexicon = (words: DateWords, language: string): DateLexicon => {
  const known = new Map<string, Meaning>();
  return (surface) => {
    const found = known.get(surface);
    if (found) return found;
    const made = meaningOf(surface, words, language);
    known.set(surface, made);
    return made;
  };
};

const digit = /^\p{Nd}/u;
const pieces = /\p{Nd}+|[\p{L}\p{M}](?:[\p{L}\p{M}'’.-]*[\p{L}\p{M}])?|[^\p{L}\p{M}\p{Nd}]/gu;
const eastern = /[٠-٩۰-۹]/g;
const longestNumber = 9;

const valueOf = (digits: string): number =>
  digits.length > longestNumber
    ? NaN
    : Number(digits.replace(eastern, (character) => String((character.codePointAt(0) ?? 0) & 0xf)));

const numberToken = (surface: string, start: number): DateToken => ({
  kind: 'number',
  start,
  end: start + surface.length,
  folded: surface,
  value: valueOf(surface),
  digits: surface.length,
  word: nothing,
  begins: true,
  future: false,
  capital: false,
});

const wordToken = (surface: string, start: number, lexicon: DateLexicon): DateToken => {
  const { kind, folded, word, begins: begin, future, capital, cut } = lexicon(surface);
  return {
    kind,
    start: start + cut,
    end: start + surface.length,
    folded,
    value: NaN,
    digits: 0,
    word,
    begins: begin,
    future,
    capital,
  };
};

/** The words of a sentence as dates are read from them: numbers, words and signs apart, also inside of `25/2/1941`. */
export const dateTokensOf = ({ words }: Sentence, lexicon: DateLexicon): DateToken[] => {
  const tokens: DateToken[] = [];
  for (const { surface, start } of words) {
    if (!lexicon(surface).mixed) {
      tokens.push(wordToken(surface, start, lexicon));
      continue;
    }
    for (const { 0: piece, index } of surface.matchAll(pieces)) {
      if (digit.test(piece)) tokens.push(numberToken(piece, start + index));
      else tokens.push(wordToken(piece, start + index, lexicon));
    }
  }
  return tokens;
};
