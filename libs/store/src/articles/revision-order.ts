import { contentOf, type ArticleState } from './state.js';

/** What orders the revisions of an article: the revision of the fetcher, then the content hash. Nothing else does. */
export interface RevisionOrder {
  readonly revision: number;
  readonly contentHash: string;
}

/** Sorts after every hexadecimal digest: at equal revisions a withdrawal wins. */
export const withdrawalHash = 'withdrawn';

export const orderOf = (state: ArticleState): RevisionOrder => ({
  revision: contentOf(state).revision,
  contentHash: state.kind === 'article' ? state.article.signature.contentHash : withdrawalHash,
});

const compareText = (left: string, right: string): number => (left < right ? -1 : Number(left > right));

/** Negative where `left` is older. */
export const compareOrder = (left: RevisionOrder, right: RevisionOrder): number =>
  left.revision - right.revision || compareText(left.contentHash, right.contentHash);

/** The `_id` in the history: one per article, revision and content. */
export const revisionKey = (articleId: string, { revision, contentHash }: RevisionOrder): string =>
  `${articleId}:${revision}:${contentHash}`;

/** Matches the current document of an article as long as it is older than `order`. */
export const olderThan = (articleId: string, { revision, contentHash }: RevisionOrder) => ({
  _id: articleId,
  $or: [{ revision: { $lt: revision } }, { revision, contentHash: { $lt: contentHash } }],
});
