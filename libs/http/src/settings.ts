import type { fetcherSettings, Settings } from '@khabar/config';

type FetcherSettings = Settings<typeof fetcherSettings>;

/** The settings of the client: what may be fetched, how much of it and how long. */
export type HttpSettings = Pick<
  FetcherSettings,
  | 'KHABAR_FETCHER_USER_AGENT'
  | 'KHABAR_FETCH_MAX_BYTES'
  | 'KHABAR_FETCH_MAX_RATIO'
  | 'KHABAR_FETCH_RATIO_FLOOR_BYTES'
  | 'KHABAR_FETCH_MAX_HEADER_BYTES'
  | 'KHABAR_FETCH_TIMEOUT_MS'
  | 'KHABAR_FETCH_MAX_REDIRECTS'
  | 'KHABAR_FETCH_PORTS'
  | 'KHABAR_FETCH_ALLOW_PRIVATE'
>;

export type RobotsSettings = Pick<
  FetcherSettings,
  | 'KHABAR_FETCHER_USER_AGENT'
  | 'KHABAR_ROBOTS_TTL_MS'
  | 'KHABAR_ROBOTS_RETRY_MS'
  | 'KHABAR_ROBOTS_MAX_BYTES'
  | 'KHABAR_ROBOTS_MAX_ORIGINS'
>;
