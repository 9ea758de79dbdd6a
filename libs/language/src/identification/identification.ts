export interface Identification {
  /** ISO 639-1 code where there is one, `und` where the text does not say. */
  readonly language: string;
  /** 0 to 1; 0 for `und`. */
  readonly confidence: number;
}
