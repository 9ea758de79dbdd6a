import type { Article, Change, Withdrawal } from '@khabar/contracts';
import type { EntityReading } from '../entities/entity-reading.js';
import type { ArticleState, Page, PageRequest, SearchHit, SearchRequest } from '@khabar/store';

export { BadCursorError } from '@khabar/store';
export type { Page, PageRequest, SearchHit, SearchRequest } from '@khabar/store';

export type FoundArticle =
  | { readonly outcome: 'current'; readonly article: Article; readonly storedAt: string; readonly change?: Change }
  | { readonly outcome: 'withdrawn'; readonly withdrawal: Withdrawal }
  | { readonly outcome: 'unknown' };

export interface RevisionEntry {
  readonly revision: number;
  /** What this revision did; absent where it changed nothing or came after a newer one. */
  readonly change?: Change;
  readonly storedAt: string;
  readonly state: ArticleState;
}

/** What the API reads; the store behind it is not its business. */
export interface ArticleReading {
  find(articleId: string): Promise<FoundArticle>;
  /** Newest first. @throws BadCursorError */
  revisions(articleId: string, page: PageRequest): Promise<Page<RevisionEntry>>;
  /** @throws BadCursorError */
  search(request: SearchRequest): Promise<Page<SearchHit>>;
  readonly entities: EntityReading;
  /** Resolves when the store answers. */
  ping(): Promise<void>;
  /** True for an error that says that the store is away and may come back. */
  isOutage(error: unknown): boolean;
}

export const ARTICLE_READING = Symbol('ArticleReading');
