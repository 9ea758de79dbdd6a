import {
  apiSettings,
  consumerSettings,
  serviceSettings,
  storeSettings,
  telemetrySettings,
  type Settings,
} from '@khabar/config';

export const settingTable = {
  ...apiSettings,
  ...serviceSettings,
  ...storeSettings,
  ...telemetrySettings,
  KHABAR_DRAIN_GRACE_MS: consumerSettings.KHABAR_DRAIN_GRACE_MS,
};

export type ApiSettings = Settings<typeof settingTable>;

/** What bounds one request. */
export type RequestLimits = Settings<typeof apiSettings>;
