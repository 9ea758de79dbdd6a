import {
  consumerSettings,
  kafkaSettings,
  parserSettings,
  serviceSettings,
  telemetrySettings,
  type Settings,
} from '@khabar/config';

export const settingTable = {
  ...serviceSettings,
  ...kafkaSettings,
  ...consumerSettings,
  ...parserSettings,
  ...telemetrySettings,
};

export type ParserSettings = Settings<typeof settingTable>;
