import { SettingsError } from '@khabar/config';
import { createLogger, type Logger } from '@khabar/telemetry';
import mongoose, { mongo } from 'mongoose';
import { openArticles } from '../articles/articles.js';
import { openDeferrals } from '../deferrals/deferrals.js';
import { openEntities } from '../entities/entities.js';
import { classifyStoreError } from '../errors/classify.js';
import { openFeeds } from '../feeds/feeds.js';
import { openFrontier } from '../frontier/frontier.js';
import { openRevisions } from '../revisions/revisions.js';
import { openSearch } from '../search/search.js';
import type { Store } from '../store.js';
import { capabilitiesOf } from './capabilities.js';
import { collectionHash } from './collection-hash.js';
import { collectionsOf } from './collections.js';
import { ensureIndexes } from './indexes.js';
import { keepConnecting } from './keep-connecting.js';
import { connectOptions, type StoreSettings } from './options.js';

/** @throws SettingsError where the URL can never work, so that the boot stops instead of trying for ever. */
const checkUrl = (settings: StoreSettings): void => {
  try {
    new mongo.MongoClient(settings.KHABAR_MONGO_URL);
  } catch (error) {
    throw new SettingsError([`KHABAR_MONGO_URL: ${(error as Error).message} (the value is secret)`]);
  }
};

/**
 * Opens the store. It does not wait for the server: operations wait for it, and fail as an outage after KHABAR_MONGO_TIMEOUT_MS;
 * connecting goes on behind them until it succeeds. `ready()` waits for the connection and the indexes.
 * @throws SettingsError for a connection string that is none
 */
export const connectStore = async (
  settings: StoreSettings,
  { logger = createLogger('store') }: { logger?: Logger } = {},
): Promise<Store> => {
  checkUrl(settings);
  const connection = new mongoose.Mongoose({ bufferTimeoutMS: settings.KHABAR_MONGO_TIMEOUT_MS }).createConnection();
  const collections = collectionsOf(connection);
  const connecting = keepConnecting(async () => {
    if (connection.readyState !== mongoose.STATES.connected) {
      await connection.openUri(settings.KHABAR_MONGO_URL, connectOptions(settings));
    }
    await ensureIndexes(collections);
    logger.info(await capabilitiesOf(connection), 'connected to the store');
  }, logger);
  let isReady = false;
  void connecting.done.then(
    () => (isReady = true),
    () => undefined,
  );

  return {
    articles: openArticles(connection, collections),
    revisions: openRevisions(connection),
    frontier: openFrontier(collections),
    feeds: openFeeds(collections),
    deferrals: openDeferrals(collections),
    entities: openEntities(connection, collections, settings),
    search: openSearch(connection, settings),
    classifyError: classifyStoreError,
    ready: () => connecting.done,
    ping: async () => {
      if (!isReady) throw new mongo.MongoNotConnectedError('the store was not reached yet');
      await connection.db?.command({ ping: 1 });
    },
    collectionHash: (name) => collectionHash(connection.collection(name)),
    close: async () => {
      connecting.giveUp();
      await connection.close();
    },
  };
};
