import type { FetchedArticle, Rights, Source } from '@khabar/contracts';
import type { FetchResult } from '@khabar/http';

/** One article page to fetch, with what is already known of it. */
export interface PageTask {
  readonly articleId: string;
  /** Normalised. */
  readonly url: string;
  readonly source: Source;
  readonly hints?: FetchedArticle['hints'];
  readonly externalId?: string;
  readonly requestId?: string;
  readonly fetchedAt?: string;
}

interface Settled {
  readonly articleId: string;
  readonly revision: number;
}

/** How the fetch of a page ended. All but `failed` are final; `dropped` has its audit record. */
export type PageOutcome =
  | ({ readonly outcome: 'fetched' | 'unchanged' | 'withdrawn' } & Settled)
  | { readonly outcome: 'dropped'; readonly reason: string; readonly detail: string }
  | { readonly outcome: 'failed'; readonly detail: string; readonly retryAfterMs?: number };

export type Fetched = Extract<FetchResult, { outcome: 'fetched' }>;

export const rightsOfFetched: Rights = { robots: 'allowed' };
