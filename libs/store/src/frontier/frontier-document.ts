/** What the fetcher knows of one article: it gives out the revisions. */
export interface FrontierDocument {
  /** The article id. */
  readonly _id: string;
  readonly url?: string;
  /** The last revision that was given out, and the content it was given out for. */
  readonly revision: number;
  readonly contentHash: string;
  /** The last revision that the broker has; absent where it has none. */
  readonly acknowledged?: { readonly revision: number; readonly contentHash: string };
}
