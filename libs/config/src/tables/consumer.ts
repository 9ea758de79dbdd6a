import { integer } from '../setting.js';

export const consumerSettings = {
  KHABAR_CONSUMER_CONCURRENCY: integer({
    doc: 'records of different keys in work at once, per service process',
    fallback: '16',
    min: 1,
  }),
  KHABAR_CONSUMER_BATCH_RECORDS: integer({
    doc: 'most records handed to a batch handler at once',
    fallback: '250',
    min: 1,
  }),
  KHABAR_CONSUMER_FETCH_MAX_BYTES: integer({
    doc: 'most bytes of one fetch as it is transferred, and of records waiting for work; bounds the memory of the consumer',
    fallback: '8388608',
    min: 1_024,
  }),
  KHABAR_CONSUMER_FETCH_WAIT_MS: integer({
    doc: 'how long a fetch waits at the broker where there is nothing new, milliseconds',
    fallback: '500',
    min: 1,
  }),
  KHABAR_CONSUMER_COMMIT_INTERVAL_MS: integer({
    doc: 'longest pause between a record being finished and its offset being committed, milliseconds',
    fallback: '500',
    min: 1,
  }),
  KHABAR_CONSUMER_MAX_AHEAD: integer({
    doc: 'most records of a partition that may be finished ahead of one that is not; what a crash repeats at most',
    fallback: '10000',
    min: 1,
  }),
  KHABAR_CONSUMER_STALL_MS: integer({
    doc: 'how long a record may stay in work before liveness fails, milliseconds',
    fallback: '300000',
    min: 1_000,
  }),
  KHABAR_CONSUMER_MAX_HEADERS: integer({
    doc: 'most headers a record may carry; one with more is dead-lettered as a header bomb',
    fallback: '100',
    min: 16,
  }),
  KHABAR_CONSUMER_MAX_HEADER_BYTES: integer({
    doc: 'most bytes the headers of a record may have together, names included; one with more is dead-lettered',
    fallback: '65536',
    min: 4_096,
  }),
  KHABAR_CONSUMER_SESSION_TIMEOUT_MS: integer({
    doc: 'group session timeout, milliseconds',
    fallback: '30000',
    min: 1_000,
  }),
  KHABAR_CONSUMER_REBALANCE_TIMEOUT_MS: integer({
    doc: 'group rebalance timeout, milliseconds',
    fallback: '60000',
    min: 1_000,
  }),
  KHABAR_CONSUMER_HEARTBEAT_MS: integer({ doc: 'group heartbeat interval, milliseconds', fallback: '3000', min: 100 }),
  KHABAR_RETRY_ATTEMPTS: integer({
    doc: 'tries of one record that fails in a transient way, before it is dead-lettered',
    fallback: '5',
    min: 1,
  }),
  KHABAR_RETRY_BACKOFF_MS: integer({
    doc: 'first pause between tries, milliseconds; doubles each time, with jitter',
    fallback: '200',
    min: 1,
  }),
  KHABAR_RETRY_BACKOFF_MAX_MS: integer({ doc: 'longest pause between tries, milliseconds', fallback: '10000', min: 1 }),
  KHABAR_OUTAGE_BACKOFF_MS: integer({
    doc: 'first pause of the consumer in an outage of the store or broker, milliseconds; doubles each time, with jitter',
    fallback: '500',
    min: 1,
  }),
  KHABAR_OUTAGE_BACKOFF_MAX_MS: integer({
    doc: 'longest pause between two probes in an outage, milliseconds',
    fallback: '15000',
    min: 1,
  }),
  KHABAR_DRAIN_GRACE_MS: integer({
    doc: 'how long records in work may take to finish after SIGTERM, milliseconds; what is not finished is left uncommitted',
    fallback: '15000',
    min: 0,
  }),
};
