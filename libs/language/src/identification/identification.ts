export interface Identification {
  /** ISO 639 code, of two letters where there is one; `und` where the text does not say. */
  readonly language: string;
  /** 0 to 1; 0 for `und`. */
  readonly confidence: number;
}

/** How much of a text is in a language. */
export interface LanguageShare {
  readonly language: string;
  /** Of its letters, 0 to 1. */
  readonly share: number;
}

/** The language of most of a text, and what else is in it. */
export interface TextIdentification extends Identification {
  /** Other languages of a mixed text, from the largest share on; empty where the text is in one. */
  readonly others: readonly LanguageShare[];
}
