import type { Article, Withdrawal } from '@khabar/contracts';

/** What is known of an article at one revision. */
export type ArticleState =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'withdrawal'; readonly withdrawal: Withdrawal };

export const contentOf = (state: ArticleState): Article | Withdrawal =>
  state.kind === 'article' ? state.article : state.withdrawal;
