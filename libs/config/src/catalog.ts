import { apiSettings } from './tables/api.js';
import { consumerSettings } from './tables/consumer.js';
import { fetcherSettings } from './tables/fetcher.js';
import { kafkaSettings } from './tables/kafka.js';
import { localSettings } from './tables/local.js';
import { parserSettings } from './tables/parser.js';
import { serviceSettings } from './tables/service.js';
import { storeSettings } from './tables/store.js';
import { telemetrySettings } from './tables/telemetry.js';
import { toolSettings } from './tables/tools.js';

/** Every setting of the system. A KHABAR_ variable that is not here is a mistake, and stops the boot. */
export const settingCatalog = {
  ...serviceSettings,
  ...kafkaSettings,
  ...consumerSettings,
  ...storeSettings,
  ...telemetrySettings,
  ...fetcherSettings,
  ...parserSettings,
  ...apiSettings,
  ...localSettings,
  ...toolSettings,
};
