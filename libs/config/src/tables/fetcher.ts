import { flag, integer, list, text } from '../setting.js';

export const fetcherSettings = {
  KHABAR_FETCHER_FEEDS: list({ doc: 'feed URLs to follow, comma separated', fallback: '' }),
  KHABAR_FETCHER_POLL_INTERVAL_MS: integer({
    doc: 'pause between two polls of a feed, milliseconds',
    fallback: '300000',
    min: 100,
  }),
  KHABAR_FETCHER_LEASE_MS: integer({
    doc: 'how long one replica holds a feed it polls, milliseconds',
    fallback: '120000',
    min: 1_000,
  }),
  KHABAR_FETCHER_CONCURRENCY: integer({ doc: 'pages fetched at once', fallback: '8', min: 1 }),
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
};
