import type { ArticleDate, Entity } from '@khabar/contracts';
import type { Quote } from './quotes/index.js';

export interface ReadableText {
  readonly text: string;
  /** As the article has it: a BCP 47 tag, `und` where it is not known. */
  readonly language: string;
  /** When the text was published, ISO 8601: what its days are told against. */
  readonly published?: string;
}

/** Who is named in a text, what they said, and when. All offsets are UTF-16 code units of the text. */
export interface TextReading {
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly ArticleDate[];
  /** What read the text, with its version: `ar 1, entities 1.0.0`. */
  readonly model: string;
  /** Why something may be missing, keys of `entityWarnings`. */
  readonly warnings: readonly string[];
}
