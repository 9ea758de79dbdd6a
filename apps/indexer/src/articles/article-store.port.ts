import type { Store } from '@khabar/store';

/** What the indexer needs of the store. */
export type ArticleStore = Pick<Store['articles'], 'write' | 'current' | 'newestRevisions'>;

export const ARTICLE_STORE = Symbol('ArticleStore');
