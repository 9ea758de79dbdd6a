import type { FetchedArticle } from '@khabar/contracts';

/** A page or text that is ready to be published, still without a revision. */
export type FetchedContent = Omit<FetchedArticle, 'revision' | 'contentHash' | 'fetchedAt'> & {
  /** When whoever handed it in fetched it; now where absent. */
  readonly fetchedAt?: string;
};

export type Published = {
  readonly outcome: 'fetched' | 'unchanged';
  readonly articleId: string;
  readonly revision: number;
};
