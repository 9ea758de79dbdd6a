import type { Word } from '../analysis/tokenise.js';

/** A sentence where it stands, from its first word to the end of its last. Offsets are UTF-16 code units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** In order, never empty. Punctuation marks and symbols are words of their own. */
  readonly words: readonly Word[];
}
