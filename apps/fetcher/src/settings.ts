import {
  consumerSettings,
  fetcherSettings,
  kafkaSettings,
  loadSettings,
  serviceSettings,
  SettingsError,
  storeSettings,
  telemetrySettings,
  type Environment,
  type Settings,
} from '@khabar/config';

export const settingTable = {
  ...serviceSettings,
  ...kafkaSettings,
  ...consumerSettings,
  ...storeSettings,
  ...fetcherSettings,
  ...telemetrySettings,
};

export type FetcherSettings = Settings<typeof settingTable>;

const isWebUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** @throws SettingsError naming every setting that is bad, and every feed that is no URL. */
export const readSettings = (env: Environment): FetcherSettings => {
  const settings = loadSettings(settingTable, env);
  const bad = settings.KHABAR_FETCHER_FEEDS.filter((feed) => !isWebUrl(feed));
  if (bad.length > 0) {
    throw new SettingsError(bad.map((feed) => `KHABAR_FETCHER_FEEDS: expected http or https URLs (got "${feed}")`));
  }
  return settings;
};
