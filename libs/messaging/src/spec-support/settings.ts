import { consumerSettings, kafkaSettings, loadSettings, serviceSettings } from '@khabar/config';

/** Quick settings for tests; any of them can be given as it would stand in the environment. */
export const testSettings = (brokers: readonly string[], given: Readonly<Record<string, string>> = {}) =>
  loadSettings(
    { ...kafkaSettings, ...consumerSettings, ...serviceSettings },
    {
      KHABAR_KAFKA_BROKERS: brokers.join(','),
      KHABAR_HTTP_HOST: '127.0.0.1',
      KHABAR_HTTP_PORT: '0',
      KHABAR_CONSUMER_FETCH_WAIT_MS: '100',
      KHABAR_CONSUMER_COMMIT_INTERVAL_MS: '50',
      KHABAR_CONSUMER_HEARTBEAT_MS: '200',
      KHABAR_CONSUMER_SESSION_TIMEOUT_MS: '6000',
      KHABAR_RETRY_ATTEMPTS: '3',
      KHABAR_RETRY_BACKOFF_MS: '10',
      KHABAR_RETRY_BACKOFF_MAX_MS: '50',
      KHABAR_OUTAGE_BACKOFF_MS: '50',
      KHABAR_OUTAGE_BACKOFF_MAX_MS: '200',
      KHABAR_PUBLISH_TIMEOUT_MS: '5000',
      ...given,
    },
  );

export type TestSettings = ReturnType<typeof testSettings>;
