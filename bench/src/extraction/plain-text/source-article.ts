/** An article whose structure is known, before it is laid out as plain text. */
export interface SourceArticle {
  readonly id: string;
  /** Who published it: what cross-validation parts by. */
  readonly publisher: string;
  readonly language: string;
  readonly title: string;
  readonly standfirst?: string;
  readonly authors: readonly string[];
  /** Day of publication, as `2026-11-24`. */
  readonly day?: string;
  readonly sections: readonly SourceSection[];
  readonly captions: readonly string[];
}

export interface SourceSection {
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
}
