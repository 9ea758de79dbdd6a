/** What training makes for a language. */
export interface PackedTagger {
  /** Name and version of the model, for `provenance.model`. */
  readonly name: string;
  /** Confidence under which a name is left out, 0 to 1. */
  readonly least: number;
  /** Weights of the first pass, and of the second, which knows what the first made of the whole text: see `packWeights`. */
  readonly passes: readonly [string, string];
  /**
   * Share of names that were right among those of a likelihood of at least 0, 0.1, … 0.9, 0.95, 0.98, on texts the model had not seen:
   * see `confidenceOf`.
   */
  readonly calibration: readonly number[];
}
