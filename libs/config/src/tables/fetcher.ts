import { flag, integer, list, text } from '../setting.js';

export const fetcherSettings = {
  KHABAR_FETCHER_FEEDS: list({ doc: 'feed URLs to follow, comma separated', fallback: '' }),
  KHABAR_FETCHER_POLL_INTERVAL_MS: integer({
    doc: 'pause between two polls of a feed, milliseconds',
    fallback: '300000',
    min: 100,
  }),
  KHABAR_FETCHER_IDLE_MS: integer({
    doc: 'pause before the store is asked again when no feed and no page is due, milliseconds',
    fallback: '1000',
    min: 10,
  }),
  KHABAR_FETCHER_LEASE_MS: integer({
    doc: 'how long one replica holds a feed or page it claimed, milliseconds',
    fallback: '120000',
    min: 1_000,
  }),
  KHABAR_FETCHER_CONCURRENCY: integer({ doc: 'pages fetched at once', fallback: '8', min: 1 }),
  KHABAR_FETCHER_FEED_MAX_ITEMS: integer({ doc: 'items read of one feed', fallback: '1000', min: 1 }),
  KHABAR_FETCHER_BACKOFF_MS: integer({
    doc: 'first pause before a page or feed that failed is tried again, milliseconds; doubles each time, with jitter',
    fallback: '30000',
    min: 1,
  }),
  KHABAR_FETCHER_BACKOFF_MAX_MS: integer({
    doc: 'longest pause before a page or feed that failed is tried again, milliseconds',
    fallback: '21600000',
    min: 1,
  }),
  KHABAR_FETCHER_ATTEMPTS: integer({
    doc: 'tries of a page that fails, before it is dropped with an audit record',
    fallback: '10',
    min: 1,
  }),
  KHABAR_FETCHER_HOST_DELAY_MS: integer({
    doc: 'least pause between two requests to one host, milliseconds',
    fallback: '1000',
  }),
  KHABAR_FETCHER_USER_AGENT: text({
    doc: 'User-Agent header; its first word is the name looked for in robots.txt',
    fallback: 'KhabarBot/0.1 (+https://khabar.example/bot)',
  }),
  KHABAR_FETCH_MAX_BYTES: integer({
    doc: 'largest page or feed after decompression, bytes',
    fallback: '5242880',
    min: 1_024,
  }),
  KHABAR_FETCH_MAX_RATIO: integer({ doc: 'largest ratio of decompressed to received bytes', fallback: '100', min: 1 }),
  KHABAR_FETCH_RATIO_FLOOR_BYTES: integer({
    doc: 'decompressed bytes up to which the ratio is not judged, bytes',
    fallback: '131072',
  }),
  KHABAR_FETCH_MAX_HEADER_BYTES: integer({ doc: 'largest response header, bytes', fallback: '32768', min: 1_024 }),
  KHABAR_FETCH_TIMEOUT_MS: integer({
    doc: 'how long one fetch may take, redirects and body included, milliseconds',
    fallback: '30000',
    min: 100,
  }),
  KHABAR_FETCH_MAX_REDIRECTS: integer({ doc: 'redirects followed for one fetch', fallback: '5' }),
  KHABAR_FETCH_PORTS: list({
    doc: 'ports that may be fetched from, comma separated; `*` allows every port',
    fallback: '80,443',
  }),
  KHABAR_FETCH_ALLOW_PRIVATE: flag({
    doc: 'allow private, loopback and link-local addresses; for tests and intranets only',
    fallback: 'false',
  }),
  KHABAR_ROBOTS_TTL_MS: integer({
    doc: 'how long a robots.txt is believed, milliseconds; RFC 9309 allows at most a day',
    fallback: '3600000',
    max: 86_400_000,
  }),
  KHABAR_ROBOTS_RETRY_MS: integer({
    doc: 'pause before an unreachable robots.txt is asked for again, milliseconds',
    fallback: '300000',
    min: 1,
  }),
  KHABAR_ROBOTS_MAX_BYTES: integer({
    doc: 'bytes of a robots.txt that are read, the rest is ignored; RFC 9309 asks for at least 512000, bytes',
    fallback: '524288',
    min: 512_000,
  }),
  KHABAR_ROBOTS_MAX_ORIGINS: integer({ doc: 'robots.txt files kept in memory', fallback: '5000', min: 1 }),
};
