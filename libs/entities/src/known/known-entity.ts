import type { EntityType } from '../mentions/mention.js';

/** Languages in which the tables give names. */
export const knownLanguages = ['ar', 'en', 'fr', 'de', 'es', 'tr', 'fa'] as const;

export type KnownLanguage = (typeof knownLanguages)[number];

/** What sort of thing it is, finer than the type: one table each. */
export type KnownKind =
  | 'country'
  | 'capital'
  | 'city'
  | 'region'
  | 'seat'
  | 'international'
  | 'movement'
  | 'media'
  | 'company'
  | 'club'
  | 'security'
  | 'court'
  | 'nationality'
  | 'event';

export interface KnownAlias {
  readonly name: string;
  readonly language: KnownLanguage;
  /** Also an ordinary word or the name of others (الاتحاد, فتح): it counts only where the text has other evidence. */
  readonly ambiguous: boolean;
}

/** Something that most readers of news know by these names. */
export interface KnownEntity {
  /** Stable: its kind and its English name, `international/nato`; of a country `country/iq`. */
  readonly id: string;
  readonly type: EntityType;
  readonly kind: KnownKind;
  /** A people or a nationality; only of `misc`. */
  readonly nationality?: true;
  /** The name that a text in this language would give in full. */
  readonly canonical: Readonly<Partial<Record<KnownLanguage, string>>>;
  /** All names, the canonical ones among them. */
  readonly aliases: readonly KnownAlias[];
}
