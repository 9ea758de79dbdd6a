import { isRefusedRecord, kafkaErrorType } from '../errors/kafka-errors.js';
import { OutageError, PermanentError } from '../errors/taxonomy.js';
import type { PendingRecord } from './batch-queue.js';

/**
 * What a failed request says of its records. `refused`: at least one of them is not acceptable; `topic`: the topic is missing or
 * not ours to write; `broker`: nobody knows what became of the request.
 */
export type SendFailure = 'refused' | 'topic' | 'broker';

const topicFaults = new Set([
  'UNKNOWN_TOPIC_OR_PARTITION',
  'INVALID_TOPIC_EXCEPTION',
  'TOPIC_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
]);

/** kafkajs throws them where a record cannot be encoded; no broker has seen it then. */
const encodingFaults = [TypeError, RangeError];

export const sendFailureOf = (error: unknown): SendFailure => {
  if (isRefusedRecord(error) || encodingFaults.some((type) => error instanceof type)) return 'refused';
  return topicFaults.has(kafkaErrorType(error) ?? '') ? 'topic' : 'broker';
};

const detail = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The error a publisher gives for one record after such a failure. */
export const sendError = (failure: SendFailure, { record, bytes }: PendingRecord, cause: unknown): Error => {
  const place = `topic "${record.topic}"`;
  switch (failure) {
    case 'refused':
      return new PermanentError('record-refused', `${place} refused a record of ${bytes} bytes: ${detail(cause)}`, {
        cause,
      });
    case 'topic':
      return new OutageError('topic-unavailable', `${place} cannot be written: ${detail(cause)}`, { cause });
    case 'broker':
      return new OutageError('publish-failed', `${place} did not acknowledge: ${detail(cause)}`, { cause });
  }
};
