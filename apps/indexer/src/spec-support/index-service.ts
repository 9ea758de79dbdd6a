import type { RecordContext } from '@khabar/messaging';
import type { ArticleStore } from '../articles/article-store.port.js';
import { CurrentArticles } from '../articles/current-articles.js';
import { IndexService } from '../articles/index.service.js';
import type { MemoryPublisher } from './memory-publisher.js';

const silent = { info: () => undefined, debug: () => undefined };

export const context: Pick<RecordContext, 'signal'> = { signal: new AbortController().signal };

export const indexServiceOf = (store: ArticleStore, publisher: Pick<MemoryPublisher, 'publishEach'>): IndexService =>
  new IndexService(store, publisher, new CurrentArticles(store, publisher), silent);
