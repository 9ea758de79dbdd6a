import { randomUUID } from 'node:crypto';
import { loadSettings, storeSettings } from '@khabar/config';
import { connectStore } from '../connection/connect-store.js';
import type { StoreSettings } from '../connection/options.js';
import type { Store } from '../store.js';

/** Settings of a database of its own on a server. */
export const testStoreSettings = (mongoUrl: string, given: Record<string, string> = {}): StoreSettings =>
  loadSettings(storeSettings, {
    KHABAR_MONGO_URL: mongoUrl,
    KHABAR_MONGO_DATABASE: `store-${randomUUID()}`,
    ...given,
  });

/** A store on a database of its own, ready. */
export const openTestStore = async ({ mongoUrl }: { readonly mongoUrl: string }): Promise<Store> => {
  const store = await connectStore(testStoreSettings(mongoUrl));
  await store.ready();
  return store;
};
