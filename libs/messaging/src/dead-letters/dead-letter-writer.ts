import { deadLetterTopic } from '@khabar/contracts';
import type { Failure } from '../errors/classify.js';
import type { KafkaConnection } from '../kafka/connection.js';
import { batchSender } from '../publishing/batch-sender.js';
import { publishQueue, type PublishQueue } from '../publishing/publish-queue.js';
import type { PublishedRecord, RawRecord } from '../records/raw-record.js';
import { deadLetterHeadersOf } from './headers.js';

export interface DeadLetterCase {
  readonly record: RawRecord;
  readonly failure: Failure;
  readonly stage: string;
  readonly attempts: number;
}

export interface DeadLetterWriter {
  /** Resolves when all in-sync replicas have it. @throws OutageError where it cannot be written. */
  write(letter: DeadLetterCase): Promise<PublishedRecord>;
  close(): Promise<void>;
}

export interface DeadLetterOrigin {
  readonly group: string;
  readonly service: string;
  readonly codeVersion: string;
}

/**
 * Writes dead letters to `<topic>.<group>.dlq`. It has a producer of its own: a dead-letter topic that is missing must not get in the
 * way of what the service publishes.
 */
export const deadLetterWriter = (
  connection: KafkaConnection,
  origin: DeadLetterOrigin,
  queue: PublishQueue = publishQueue(connection.settings, batchSender(connection)),
): DeadLetterWriter => ({
  write: ({ record, failure, stage, attempts }) => {
    const { topic, partition, offset, timestamp, key, value } = record;
    const headers = deadLetterHeadersOf(record.headers, {
      ...{ topic, partition, offset, timestamp, ...origin, stage, attempts, at: Date.now() },
      errorClass: failure.errorClass,
      errorCode: failure.code,
      errorMessage: failure.message,
    });
    const bytes = (key?.length ?? 0) + (value?.length ?? 0);
    return queue.add({ topic: deadLetterTopic(topic, origin.group), key, value, headers, timestamp }, bytes);
  },
  close: () => queue.close(),
});
