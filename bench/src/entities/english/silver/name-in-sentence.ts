import type { EntityType } from '@khabar/entities';

/** A name in a sentence: tokens `from` up to and without `to`. */
export interface NameInSentence {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

/** A sentence of a text with the names that it is thought to hold, in order and without overlap. */
export interface GuessedSentence {
  readonly tokens: readonly string[];
  readonly names: readonly NameInSentence[];
}

export const nameOf = (tokens: readonly string[], { from, to }: Pick<NameInSentence, 'from' | 'to'>): string =>
  tokens.slice(from, to).join(' ');
