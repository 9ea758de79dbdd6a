import type { Sentence } from '@khabar/language/analysis';
import type { Mention } from '../mentions/mention.js';

/** A text and what a first pass found in it. */
export interface MentionedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** In order, none within another. */
  readonly mentions: readonly Mention[];
  /** BCP 47. */
  readonly language: string;
}
