export interface TextBlock {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}

/** What an engine made of a page, in one shape for all engines. */
export interface Reading {
  readonly title?: string;
  /** Subtitle and summary lines: what stands between title and body. */
  readonly standfirst: readonly string[];
  readonly authors: readonly string[];
  /** Day of publication on the page's own calendar, `YYYY-MM-DD`. */
  readonly day?: string;
  /** The body in reading order: headings and paragraphs, no captions. */
  readonly blocks: readonly TextBlock[];
  readonly captions: readonly string[];
  readonly topics: readonly string[];
  /** Why the engine gave nothing, where it says so. */
  readonly failure?: string;
}

export const emptyReading: Reading = { standfirst: [], authors: [], blocks: [], captions: [], topics: [] };
