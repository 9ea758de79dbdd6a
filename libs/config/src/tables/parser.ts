import { integer } from '../setting.js';

export const parserSettings = {
  KHABAR_PARSER_THREADS: integer({ doc: 'worker threads that parse; 0 means one per core', fallback: '0' }),
  KHABAR_PARSER_TIMEOUT_MS: integer({
    doc: 'how long one document may take to parse, milliseconds',
    fallback: '5000',
    min: 1,
  }),
  KHABAR_PARSER_START_MS: integer({
    doc: 'how long a worker thread may take to load before it counts as an outage, milliseconds',
    fallback: '20000',
    min: 1,
  }),
  KHABAR_PARSER_MEMORY_MB: integer({ doc: 'heap of one worker thread, mebibytes', fallback: '512', min: 16 }),
};
