import { setTimeout as sleep } from 'node:timers/promises';
import { OutageError } from '../errors/taxonomy.js';
import type { KafkaSettings } from '../kafka/settings.js';
import type { NewRecord, PublishedRecord } from '../records/raw-record.js';
import { takeBatch, type PendingRecord } from './batch-queue.js';
import type { BatchSender } from './batch-sender.js';

/** kafkajs copies its list of a partition for every record it adds, so requests stay short. */
const maxRecordsPerRequest = 500;

export interface PublishQueue {
  /** Resolves when all in-sync replicas have the record. Waits while too many bytes are pending. */
  add(record: NewRecord, bytes: number): Promise<PublishedRecord>;
  /** Sends what is pending, then refuses everything. */
  close(): Promise<void>;
}

/**
 * Gathers records into requests: those that arrive within the linger, or while a request is under way, travel together.
 * One request at a time, so records of a key are never reordered by a repeated request.
 */
export const publishQueue = (settings: KafkaSettings, sender: BatchSender): PublishQueue => {
  const limits = {
    maxBytes: Math.min(settings.KHABAR_PUBLISH_MAX_BATCH_BYTES, settings.KHABAR_KAFKA_MAX_RECORD_BYTES),
    maxRecords: maxRecordsPerRequest,
  };
  const queue: PendingRecord[] = [];
  const waiting: (() => void)[] = [];
  let pendingBytes = 0;
  let running: Promise<void> | undefined;
  let closed = false;

  const drain = async (): Promise<void> => {
    if (!closed && settings.KHABAR_PUBLISH_LINGER_MS > 0) await sleep(settings.KHABAR_PUBLISH_LINGER_MS);
    while (queue.length > 0) await sender.send(takeBatch(queue, limits));
    running = undefined;
  };

  const isFull = (): boolean => pendingBytes >= settings.KHABAR_PUBLISH_MAX_PENDING_BYTES;

  const release = (bytes: number): void => {
    pendingBytes -= bytes;
    while (waiting.length > 0 && !isFull()) waiting.shift()?.();
  };

  const enqueue = (record: NewRecord, bytes: number): Promise<PublishedRecord> => {
    const { promise, resolve, reject } = Promise.withResolvers<PublishedRecord>();
    pendingBytes += bytes;
    queue.push({ record, bytes, deadline: Date.now() + settings.KHABAR_PUBLISH_TIMEOUT_MS, resolve, reject });
    running ??= drain();
    return promise.finally(() => release(bytes));
  };

  return {
    add: async (record, bytes) => {
      while (isFull() && !closed) await new Promise<void>((resume) => waiting.push(resume));
      if (closed) throw new OutageError('publisher-closed', `the publisher is closed; topic "${record.topic}"`);
      return enqueue(record, bytes);
    },
    close: async () => {
      closed = true;
      waiting.splice(0).forEach((resume) => resume());
      await running;
      await sender.close();
    },
  };
};
