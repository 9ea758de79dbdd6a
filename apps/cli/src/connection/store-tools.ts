import { connectStore, type StoredArticle } from '@khabar/store';
import { createLogger } from '@khabar/telemetry';
import type { StoreTools } from './services.js';
import type { CliSettings } from './settings.js';

/** The tools over a real store. */
export const storeTools = async (settings: CliSettings): Promise<StoreTools> => {
  const logger = createLogger('khabar', { level: settings.KHABAR_LOG_LEVEL, to: 'stderr' });
  const store = await connectStore(settings, { logger });
  return {
    article: (id): Promise<StoredArticle | null> => store.articles.get(id),
    nextPollAt: async (url) => (await store.feeds.get(url))?.nextPollAt,
    close: () => store.close(),
  };
};
