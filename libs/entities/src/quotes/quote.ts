import type { EntityType } from '../mentions/mention.js';

export interface Quote {
  /** In the words of the speaker, between quotation marks; or told by the writer. */
  readonly kind: 'direct' | 'reported';
  /** The words said, without quotation marks: `text.slice(start, end)`, in UTF-16 code units. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Canonical name of the entity that said it, where the text tells. */
  readonly speaker?: string;
}

/** What has to be known of an entity to find it as a speaker. */
export interface NamedEntity {
  readonly type: EntityType;
  readonly canonical: string;
  readonly role?: string;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}
