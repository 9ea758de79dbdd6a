import type { Article, Withdrawal } from '@khabar/contracts';
import { stateOf, type ArticleWrite, type SearchTerms } from './article-write.js';
import { orderOf } from './revision-order.js';

import type { ArticleState } from './state.js';

/** What the store adds to an article. */
interface Bookkeeping {
  readonly _id: string;
  readonly contentHash: string;
  /** For lists, newest first: when it was published, else fetched. */
  readonly datedAt: Date;
  readonly search?: SearchTerms;
  /**
   * Ids of the names of its entities: what it adds to the register. They stand here and nowhere else, so that they are written, replaced
   * and taken away with the article, under its guard; the register counts them.
   */
  readonly names?: readonly string[];
}

export type PublishedDocument = Article & Bookkeeping & { readonly state: 'published' };

/**
 * The tombstone of a withdrawn article. It holds what the withdrawal says and nothing of the article: so it is the same in
 * whatever order the revisions came. What the article was stays in the history.
 */
export type WithdrawnDocument = Withdrawal & Bookkeeping & { readonly state: 'withdrawn' };

/** One per article: its newest state. Only from the revision itself, so that a replay writes the same document again. */
export type ArticleDocument = PublishedDocument | WithdrawnDocument;

export const toDocument = (write: ArticleWrite): ArticleDocument => {
  const { contentHash } = orderOf(stateOf(write));
  if (write.kind === 'withdrawal') {
    const { withdrawal } = write;
    const datedAt = new Date(withdrawal.fetchedAt);
    return { _id: withdrawal.articleId, state: 'withdrawn', contentHash, datedAt, ...withdrawal };
  }
  const { article, terms, names = [] } = write;
  const datedAt = new Date(article.published?.at ?? article.fetchedAt);
  return {
    _id: article.articleId,
    state: 'published',
    contentHash,
    datedAt,
    ...article,
    search: terms,
    names: names.map(({ id }) => id),
  };
};

export const fromDocument = (document: ArticleDocument): ArticleState => {
  const { _id, contentHash: _hash, datedAt: _date, search: _search, names: _names, ...kept } = document;
  const { state, ...content } = kept;
  return state === 'published'
    ? { kind: 'article', article: content as Article }
    : { kind: 'withdrawal', withdrawal: content as Withdrawal };
};
