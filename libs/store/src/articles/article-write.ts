import type { Article, Change, Withdrawal } from '@khabar/contracts';
import type { EntityName } from '../entities/entity-name.js';
import type { ArticleState } from './state.js';

/** Terms of an article, made by the analyser of version `v`; the terms of the title are also among those of the body. */
export interface SearchTerms {
  readonly v: string;
  readonly title: readonly string[];
  readonly terms: readonly string[];
}

export type ArticleWrite =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly terms: SearchTerms;
      readonly names?: readonly EntityName[];
    }
  | { readonly kind: 'withdrawal'; readonly withdrawal: Withdrawal };

/**
 * How one write ended.
 * `stored`: it is, or was for a moment, the current state. `repeated`: exactly this revision was stored before.
 * `stale`: a newer one is stored; this one was added to the history.
 * `change` is what the revision did when it was stored first, the same on every delivery; absent where it did nothing.
 * `current` is the newest state known after the write, of this article.
 */
export type WriteOutcome =
  | {
      readonly outcome: 'stored' | 'repeated' | 'stale';
      readonly change?: Change;
      readonly current: ArticleState;
    }
  | { readonly outcome: 'failed'; readonly error: unknown };

export const stateOf = (write: ArticleWrite): ArticleState =>
  write.kind === 'article'
    ? { kind: 'article', article: write.article }
    : { kind: 'withdrawal', withdrawal: write.withdrawal };
