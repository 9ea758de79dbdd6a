import { integer, text } from '../setting.js';

export const storeSettings = {
  KHABAR_MONGO_URL: text({ doc: 'MongoDB connection string', fallback: 'mongodb://localhost:27017', secret: true }),
  KHABAR_MONGO_DATABASE: text({ doc: 'database name', fallback: 'khabar' }),
  KHABAR_MONGO_TIMEOUT_MS: integer({
    doc: 'how long one store operation may take before it counts as an outage, milliseconds',
    fallback: '10000',
    min: 100,
  }),
  KHABAR_MONGO_POOL_SIZE: integer({
    doc: 'most connections to one MongoDB server, per service process',
    fallback: '20',
    min: 1,
  }),
};
