/** Pages that hold no article, by what they are instead. */
export type NoArticleKind =
  | 'home-page'
  | 'section-index'
  | 'search-results'
  | 'gallery'
  | 'video-only'
  | 'login-wall'
  | 'consent-wall'
  | 'robot-check'
  | 'error-page';

export type PageKind =
  | { readonly kind: 'article' }
  | {
      readonly kind: NoArticleKind;
      /** For a person: what told it, with the values. */
      readonly detail: string;
    };

/** What the search for the body found. */
export interface BodyFacts {
  /** Characters of the paragraphs of the body, without headings, captions and standfirst. */
  readonly characters: number;
  readonly paragraphs: number;
}
