import { randomUUID } from 'node:crypto';
import type { Batch, Consumer, KafkaMessage } from 'kafkajs';
import type { KafkaConnection } from '../kafka/connection.js';
import { headersOf } from '../kafka/packed-headers.js';
import type { RawRecord } from '../records/raw-record.js';
import { partitionOf } from '../publishing/partitioner.js';
import { topicRanges, type PartitionRange } from './topic-ranges.js';
import { withAdmin } from './with-admin.js';

export interface ScanQuery {
  readonly topic: string;
  /** Every partition where absent. */
  readonly partition?: number;
  /** Gets each record that was there when the scan began, in offset order per partition. `false` ends the scan. */
  readonly visit: (record: RawRecord) => boolean | void;
  readonly signal?: AbortSignal;
}

/** Groups of scans start with it, for ACLs: they join, never commit, and are deleted afterwards. */
export const scanGroupPrefix = 'khabar-scan-';

const toRawRecord = ({ topic, partition }: Batch, message: KafkaMessage): RawRecord => ({
  topic,
  partition,
  offset: message.offset,
  timestamp: Number(message.timestamp),
  key: message.key,
  value: message.value,
  headers: headersOf(message),
});

/** Tells when everything that was there at the start has been seen. */
const progressOf = (ranges: readonly PartitionRange[]) => {
  const remaining = new Map(ranges.map(({ partition, end }) => [partition, end]));
  const done = Promise.withResolvers<void>();
  return {
    done: done.promise,
    isWanted: (partition: number, offset: number) => offset < (remaining.get(partition) ?? 0),
    reached: (partition: number, offset: number) => {
      const end = remaining.get(partition);
      if (end !== undefined && offset + 1 >= end) remaining.delete(partition);
      if (remaining.size === 0) done.resolve();
    },
    stop: () => {
      remaining.clear();
      done.resolve();
    },
    fail: done.reject,
  };
};

const consume = async (consumer: Consumer, query: ScanQuery, ranges: readonly PartitionRange[]): Promise<void> => {
  const progress = progressOf(ranges);
  query.signal?.addEventListener('abort', progress.stop, { once: true });
  if (query.signal?.aborted) return;
  consumer.on('consumer.crash', ({ payload }) => {
    if (!payload.restart) progress.fail(payload.error);
  });
  consumer.on('consumer.end_batch_process', ({ payload }) =>
    progress.reached(payload.partition, Number(payload.lastOffset)),
  );
  await consumer.connect();
  await consumer.subscribe({ topic: query.topic, fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: true,
    eachBatch: async ({ batch }) => {
      for (const message of batch.messages) {
        if (!progress.isWanted(batch.partition, Number(message.offset))) continue;
        if (query.visit(toRawRecord(batch, message)) === false) return progress.stop();
      }
    },
  });
  await progress.done;
};

/**
 * Reads what a topic holds, without a trace in the consumer groups of the flow.
 * @throws PermanentError `topic-missing`, OutageError where no broker answers.
 */
export const scanTopic = async (connection: KafkaConnection, query: ScanQuery): Promise<void> => {
  const ranges = (await withAdmin(connection, (admin) => topicRanges(admin, query.topic))).filter(
    ({ partition, start, end }) => end > start && (query.partition === undefined || partition === query.partition),
  );
  if (ranges.length === 0) return;
  const groupId = `${scanGroupPrefix}${randomUUID()}`;
  const consumer = connection.client().consumer({ groupId, maxWaitTimeInMs: 100, allowAutoTopicCreation: false });
  try {
    await consume(consumer, query, ranges);
  } finally {
    await consumer.disconnect();
    await withAdmin(connection, (admin) => admin.deleteGroups([groupId])).catch(() => undefined);
  }
};

/** The partition of a topic that holds a key, at its present number of partitions. */
export const partitionOfKey = async (connection: KafkaConnection, topic: string, key: string): Promise<number> => {
  const ranges = await withAdmin(connection, (admin) => topicRanges(admin, topic));
  return partitionOf(key, ranges.length);
};

/** Every record of a key that a topic still holds, oldest first. */
export const recordsOfKey = async (connection: KafkaConnection, topic: string, key: string): Promise<RawRecord[]> => {
  const partition = await partitionOfKey(connection, topic, key);
  const wanted = Buffer.from(key, 'utf8');
  const found: RawRecord[] = [];
  await scanTopic(connection, {
    topic,
    partition,
    visit: (record) => {
      if (record.key?.equals(wanted)) found.push(record);
    },
  });
  return found;
};
