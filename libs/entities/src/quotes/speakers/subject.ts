import type { NamedEntity } from '../quote.js';
import type { Gender } from '../verbs/speech-verb.js';

/** What stands where the subject of a verb of saying stands. */
export type Subject =
  | { readonly kind: 'named'; readonly entity: NamedEntity }
  /** A noun phrase without a name, as folded words: المسؤولة الأوروبية, `the minister`. */
  | { readonly kind: 'described'; readonly words: readonly string[] }
  /** Nothing, or a pronoun: somebody known from before. */
  | { readonly kind: 'carried'; readonly gender?: Gender }
  /** Somebody who cannot be known from the words: `they`, `I`. */
  | { readonly kind: 'unknown' };

export const carriedBy = (gender: Gender | undefined): Subject => ({
  kind: 'carried',
  ...(gender ? { gender } : {}),
});

export const namedIn = (subject: Subject): NamedEntity | undefined =>
  subject.kind === 'named' ? subject.entity : undefined;
