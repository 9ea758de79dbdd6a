import type { EntityType } from '@khabar/entities';

export type Bio = 'O' | `${'B' | 'I'}-${EntityType}`;

/** A labelled sentence of a set: one label for each token, and no `I-` without what it continues. */
export interface Sentence {
  readonly tokens: readonly string[];
  readonly labels: readonly Bio[];
  /** Tokens that may be a name of a type that the set does not tell: whatever is found there is not judged. */
  readonly untold?: readonly boolean[];
}
