import { integer } from '../setting.js';

export const apiSettings = {
  KHABAR_API_MAX_PAGE: integer({ doc: 'most results of one page', fallback: '100', min: 1 }),
  KHABAR_API_QUERY_TIMEOUT_MS: integer({
    doc: 'how long one query may take, milliseconds',
    fallback: '5000',
    min: 100,
  }),
};
