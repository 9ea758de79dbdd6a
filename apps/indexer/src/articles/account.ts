import { PermanentError } from '@khabar/messaging';
import { classifyStoreError } from '@khabar/store';
import { extractContext, metrics } from '@khabar/telemetry';
import { context } from '@opentelemetry/api';
import type { IndexLogger } from '../tokens.js';
import { isWritten, type IndexedRecord, type WrittenRecord } from './indexed-record.js';

const stage = 'index';

const isPermanent = (error: unknown): boolean =>
  error instanceof PermanentError || classifyStoreError(error) === 'permanent';

/** Levels by outcome: a replay repeats every record, and need not fill the logs. */
const levels = { stored: 'info', repeated: 'debug', stale: 'debug' } as const;

const logWritten = ({ record, written }: WrittenRecord, logger: IndexLogger): void => {
  const { articleId, revision } = record.data as { articleId: string; revision: number };
  const { topic, partition, offset } = record;
  const { outcome, change } = written;
  const fields = { articleId, revision, outcome, change: change?.kind, topic, partition, offset };
  context.with(extractContext(record.headers), () => logger[levels[outcome]](fields, 'indexed an article'));
};

/** When a record became searchable: the moment its write was confirmed, milliseconds since the epoch. */
export const recordEndToEnd = (indexed: readonly IndexedRecord[], searchableAt: number): void => {
  for (const { record, written } of indexed.filter(isWritten)) {
    if (written.outcome !== 'stored') continue;
    const { revision } = record.data as { revision: number };
    metrics.endToEnd.record(Math.max(0, searchableAt - revision) / 1_000);
  }
};

/** Counts each record that is done, once, and logs it. A record that will be tried again is not done. */
export const account = (indexed: readonly IndexedRecord[], seconds: number, logger: IndexLogger): void => {
  for (const each of indexed) {
    metrics.stageDuration.record(seconds, { stage });
    if (isWritten(each)) {
      metrics.items.add(1, { stage, outcome: each.written.outcome });
      logWritten(each, logger);
    } else if (each.step === 'failed' && isPermanent(each.error)) {
      metrics.items.add(1, { stage, outcome: 'failed' });
    }
  }
};
