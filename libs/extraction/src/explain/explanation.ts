/** Why an article came out as it did, for a person to read. */
export interface Explanation {
  readonly fields: readonly ExplainedField[];
  /** In reading order. Of a page that was refused they tell what its article would have been. */
  readonly blocks: readonly ExplainedBlock[];
}

export interface ExplainedField {
  /** Name of the field in the article, e.g. `title`, `byline.authors`. */
  readonly field: string;
  readonly value: string;
  /** Which evidence won. */
  readonly rule: string;
  /** The text it was read from, where it differs. */
  readonly raw?: string;
  /** What other evidence said, where it was looked at. */
  readonly alternatives: readonly { readonly value: string; readonly rule: string }[];
}

/** Which part of the article a text is; `other` for what is none. */
export type BlockUse = 'paragraph' | 'heading' | 'title' | 'standfirst' | 'byline' | 'date' | 'caption' | 'other';

export interface ExplainedBlock {
  readonly text: string;
  readonly verdict: 'kept' | 'dropped';
  readonly as: BlockUse;
  /** In words, with the place on the page. */
  readonly reason: string;
  /** How much it looked like text of the article, 0 to 1, where that was measured. */
  readonly score?: number;
}
