import { flag, integer } from '../setting.js';

export const apiSettings = {
  KHABAR_API_MAX_PAGE: integer({ doc: 'most results of one page', fallback: '100', min: 1 }),
  KHABAR_API_DEFAULT_PAGE: integer({ doc: 'results of one page where no limit is asked for', fallback: '20', min: 1 }),
  KHABAR_API_QUERY_TIMEOUT_MS: integer({
    doc: 'how long one query may take, milliseconds',
    fallback: '5000',
    min: 100,
  }),
  KHABAR_API_MAX_QUERY_CHARACTERS: integer({ doc: 'longest search query, characters', fallback: '500', min: 1 }),
  KHABAR_API_MAX_URL_CHARACTERS: integer({ doc: 'longest request URL, characters', fallback: '8192', min: 64 }),
  KHABAR_API_DECISIONS: flag({
    doc: 'lets everyone who reaches the API split and join entities: only behind something that says who may',
    fallback: 'false',
  }),
  KHABAR_API_RETRY_AFTER_S: integer({
    doc: 'after how long a client is told to come back when the store is away, seconds',
    fallback: '5',
    min: 1,
  }),
};
