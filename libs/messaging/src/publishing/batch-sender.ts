import { setTimeout as sleep } from 'node:timers/promises';
import { OutageError } from '../errors/taxonomy.js';
import type { KafkaConnection } from '../kafka/connection.js';
import type { NewRecord, PublishedRecord } from '../records/raw-record.js';
import type { PendingRecord } from './batch-queue.js';
import { compressionOf } from './compression.js';
import { recordSender, type RecordSender } from './record-sender.js';
import { sendError, sendFailureOf } from './send-failure.js';

/** Between two tries of a request nobody answered, milliseconds. */
const retryPauseMs = 200;

export interface BatchSender {
  /** Settles every record of the batch; never rejects. */
  send(batch: readonly PendingRecord[]): Promise<void>;
  close(): Promise<void>;
}

const halves = <Item>(items: readonly Item[]): [readonly Item[], readonly Item[]] => {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
};

const byTopic = (batch: readonly PendingRecord[]): PendingRecord[][] => [
  ...Map.groupBy(batch, ({ record }) => record.topic).values(),
];

const lastDeadline = (batch: readonly PendingRecord[]): number => Math.max(...batch.map(({ deadline }) => deadline));

const within = async <Result>(deadline: number, work: Promise<Result>): Promise<Result> => {
  const timer = Promise.withResolvers<never>();
  const timeout = setTimeout(
    () => timer.reject(new OutageError('publish-timeout', 'no acknowledgement within KHABAR_PUBLISH_TIMEOUT_MS')),
    Math.max(0, deadline - Date.now()),
  );
  try {
    return await Promise.race([work, timer.promise]);
  } finally {
    clearTimeout(timeout);
  }
};

/**
 * Sends batches, one at a time. After an indefinite failure the producer is thrown away and a new one is made: what is left inside
 * the old one is unknown. Records may be written twice then; their ids are the same, so readers see one event.
 */
export const batchSender = (
  connection: KafkaConnection,
  open: (connection: KafkaConnection) => RecordSender = recordSender,
): BatchSender => {
  const compression = compressionOf(connection.settings);
  let current: Promise<RecordSender> | undefined;

  const sender = (): Promise<RecordSender> => {
    current ??= (async () => {
      const opened = open(connection);
      await opened.connect();
      return opened;
    })();
    return current;
  };

  const discard = async (): Promise<void> => {
    const old = current;
    current = undefined;
    await old?.then((opened) => opened.disconnect()).catch(() => undefined);
  };

  const attempt = async (records: readonly NewRecord[], deadline: number): Promise<PublishedRecord[]> => {
    const work = sender().then((opened) => opened.send(records, compression));
    work.catch(() => undefined);
    return within(deadline, work);
  };

  const rejectAll = (
    batch: readonly PendingRecord[],
    failure: ReturnType<typeof sendFailureOf>,
    error: unknown,
  ): void => batch.forEach((pending) => pending.reject(sendError(failure, pending, error)));

  const isolate = async (batch: readonly PendingRecord[], error: unknown): Promise<void> => {
    if (batch.length === 1) return rejectAll(batch, 'refused', error);
    for (const half of halves(batch)) await send(half);
  };

  const retryUnanswered = async (batch: readonly PendingRecord[], error: unknown): Promise<void> => {
    void discard();
    const now = Date.now();
    const [late, due] = [
      batch.filter(({ deadline }) => deadline <= now),
      batch.filter(({ deadline }) => deadline > now),
    ];
    rejectAll(late, 'broker', error);
    if (due.length === 0) return;
    await sleep(retryPauseMs);
    await send(due);
  };

  const send = async (batch: readonly PendingRecord[]): Promise<void> => {
    if (batch.length === 0) return;
    try {
      const published = await attempt(
        batch.map(({ record }) => record),
        lastDeadline(batch),
      );
      batch.forEach(({ resolve }, index) => resolve(published[index] as PublishedRecord));
    } catch (error) {
      const failure = sendFailureOf(error);
      if (failure === 'broker') return retryUnanswered(batch, error);
      const topics = byTopic(batch);
      if (topics.length > 1) for (const records of topics) await send(records);
      else if (failure === 'refused') await isolate(batch, error);
      else rejectAll(batch, failure, error);
    }
  };

  return { send, close: discard };
};
