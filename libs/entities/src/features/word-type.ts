import type { LetterCase } from './letter-case.js';
import type { HeadKind } from './head-words.js';

/** What is known of a word by itself, wherever it stands; kept from one occurrence to the next. */
export interface WordType {
  readonly folded: string;
  readonly letterCase: LetterCase;
  /** Where names begin with such a word. */
  readonly head: HeadKind | undefined;
  /** What stands behind such a word, a name of what kind: see `expectationOf`. */
  readonly expectation: number;
  /** Index in `topics` of what it tells the topic is, -1 for most. */
  readonly topic: number;
  readonly isPunctuation: boolean;
  /** With the Arabic article. */
  readonly definite: boolean;
  /** The folded word as it is, then without its proclitics: the keys by which its other occurrences are found. */
  readonly keys: readonly string[];
  readonly mayOpenKnownName: boolean;
  /** Of what sort of word it is, coarsely, and of its folded form: for conjunctions with its neighbours. */
  readonly sortHash: number;
  readonly formHash: number;
  /** Hashes of features that count for the word itself, for it and its neighbours, and for two words around. */
  readonly here: readonly number[];
  readonly close: readonly number[];
  readonly near: readonly number[];
}
