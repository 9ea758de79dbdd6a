import type { Store, StoredArticle } from '@khabar/store';
import { storeEntities } from '../entities/store-entities.js';
import type { ArticleReading, FoundArticle } from './ports.js';

/** Only in the moment between two writes of the indexer is the time of the storing not known yet. */
const storedAtOf = ({ storedAt, revision }: StoredArticle): string => storedAt ?? new Date(revision).toISOString();

const foundArticle = (stored: StoredArticle | null): FoundArticle => {
  if (!stored) return { outcome: 'unknown' };
  const { state, change } = stored;
  return state.kind === 'withdrawal'
    ? { outcome: 'withdrawn', withdrawal: state.withdrawal }
    : { outcome: 'current', article: state.article, storedAt: storedAtOf(stored), change };
};

/** Reads from the store; the server itself gives a search up after `maxTimeMs`. */
export const storeReading = (store: Store, maxTimeMs: number): ArticleReading => ({
  find: async (articleId) => foundArticle(await store.articles.get(articleId)),
  revisions: (articleId, page) => store.revisions.list(articleId, page),
  search: (request) => store.search.find({ ...request, maxTimeMs }),
  entities: storeEntities(store.entities),
  ping: () => store.ping(),
  isOutage: (error) => store.classifyError(error) === 'outage',
});
