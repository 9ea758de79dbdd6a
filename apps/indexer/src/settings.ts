import {
  consumerSettings,
  kafkaSettings,
  serviceSettings,
  storeSettings,
  telemetrySettings,
  type Settings,
} from '@khabar/config';

export const settingTable = {
  ...serviceSettings,
  ...kafkaSettings,
  ...consumerSettings,
  ...storeSettings,
  ...telemetrySettings,
};

export type IndexerSettings = Settings<typeof settingTable>;
