import { loadSettings, storeSettings } from '@khabar/config';
import { testServers, uniqueName } from '@khabar/testing';
import { connectStore } from '../connection/connect-store.js';
import type { StoreSettings } from '../connection/options.js';
import type { Store } from '../store.js';

/** Settings of a database of its own on the servers of the tests. */
export const testStoreSettings = async (): Promise<StoreSettings> => {
  const { mongoUrl } = await testServers();
  return loadSettings(storeSettings, {
    KHABAR_MONGO_URL: mongoUrl,
    KHABAR_MONGO_DATABASE: uniqueName('store'),
  });
};

export const openTestStore = async (): Promise<Store> => {
  const store = await connectStore(await testStoreSettings());
  await store.ready();
  return store;
};
