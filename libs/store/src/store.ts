import type { Articles } from './articles/articles.js';
import type { CollectionName } from './connection/collections.js';
import type { Deferrals } from './deferrals/deferrals.js';
import type { Entities } from './entities/entities.js';
import type { StoreErrorClass } from './errors/classify.js';
import type { Feeds } from './feeds/feeds.js';
import type { Frontier } from './frontier/frontier.js';
import type { Revisions } from './revisions/revisions.js';
import type { Search } from './search/search.js';

export interface Store {
  readonly articles: Articles;
  readonly revisions: Revisions;
  readonly frontier: Frontier;
  readonly feeds: Feeds;
  readonly deferrals: Deferrals;
  readonly entities: Entities;
  readonly search: Search;
  /** How to deal with an error that an operation threw, or put into an outcome; undefined where it is not the store's. */
  classifyError(error: unknown): StoreErrorClass | undefined;
  /** Resolves when the server was reached and the indexes are there; however long that takes. */
  ready(): Promise<void>;
  /** Resolves when the server answers now. @throws where it does not, or was not ready yet. */
  ping(): Promise<void>;
  /** For replay tests: equal where no document of the collection changed in any way. */
  collectionHash(name: CollectionName): Promise<string>;
  close(): Promise<void>;
}
