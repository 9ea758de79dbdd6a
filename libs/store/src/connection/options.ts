import { storeSettings, type Settings } from '@khabar/config';
import type { ConnectOptions } from 'mongoose';

export type StoreSettings = Settings<typeof storeSettings>;

/** Nothing may wait longer than the operation timeout; no write counts before a majority has it in the journal. */
export const connectOptions = (settings: StoreSettings): ConnectOptions => {
  const timeoutMs = settings.KHABAR_MONGO_TIMEOUT_MS;
  return {
    appName: 'khabar',
    dbName: settings.KHABAR_MONGO_DATABASE,
    autoIndex: false,
    autoCreate: false,
    sanitizeFilter: true,
    ignoreUndefined: true,
    maxPoolSize: settings.KHABAR_MONGO_POOL_SIZE,
    connectTimeoutMS: timeoutMs,
    serverSelectionTimeoutMS: timeoutMs,
    socketTimeoutMS: timeoutMs,
    waitQueueTimeoutMS: timeoutMs,
    writeConcern: { w: 'majority', journal: true, wtimeoutMS: timeoutMs },
  };
};
