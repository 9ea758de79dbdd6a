import type { Article, Change, Withdrawal } from '@khabar/contracts';

/** A slice of a list, newest or best first; `next` is absent on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}

export type FoundArticle =
  | { readonly outcome: 'current'; readonly article: Article; readonly storedAt: string; readonly change?: Change }
  | { readonly outcome: 'withdrawn'; readonly withdrawal: Withdrawal }
  | { readonly outcome: 'unknown' };

export interface RevisionEntry {
  readonly revision: number;
  /** What this revision did; absent where it changed nothing or came after a newer one. */
  readonly change?: Change;
  readonly storedAt: string;
  readonly state:
    | { readonly kind: 'article'; readonly article: Article }
    | { readonly kind: 'withdrawal'; readonly withdrawal: Withdrawal };
}

export interface SearchRequest extends PageRequest {
  /** Terms as the index holds them; empty asks for the newest articles. */
  readonly terms: readonly string[];
  readonly language?: string;
  readonly source?: string;
}

export interface SearchHit {
  readonly article: Article;
  /** Higher is better; 0 where nothing was searched for. */
  readonly score: number;
}

/** Thrown by a port when the cursor it got is not one of its own. */
export class BadCursorError extends Error {
  override readonly name = 'BadCursorError';
  constructor(readonly cursor: string) {
    super('expected the `next` of the page before');
  }
}

/** What the API reads; the store behind it is not its business. */
export interface ArticleReading {
  find(articleId: string): Promise<FoundArticle>;
  /** Newest first. @throws BadCursorError */
  revisions(articleId: string, page: PageRequest): Promise<Page<RevisionEntry>>;
  /** @throws BadCursorError */
  search(request: SearchRequest): Promise<Page<SearchHit>>;
  /** Resolves when the store answers. */
  ping(): Promise<void>;
  /** True for an error that says that the store is away and may come back. */
  isOutage(error: unknown): boolean;
}

export const ARTICLE_READING = Symbol('ArticleReading');
