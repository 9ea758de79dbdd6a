import type { Admin } from 'kafkajs';
import { kafkaErrorType } from '../errors/kafka-errors.js';
import { PermanentError } from '../errors/taxonomy.js';

/** What a partition holds at the moment of asking: offsets from `start` up to, not including, `end`. */
export interface PartitionRange {
  readonly partition: number;
  readonly start: number;
  readonly end: number;
}

/** @throws PermanentError `topic-missing` naming the topic. */
export const topicRanges = async (admin: Admin, topic: string): Promise<PartitionRange[]> => {
  const offsets = await admin.fetchTopicOffsets(topic).catch((error: unknown) => {
    if (kafkaErrorType(error) !== 'UNKNOWN_TOPIC_OR_PARTITION') throw error;
    throw new PermanentError('topic-missing', `topic "${topic}" does not exist`, { cause: error });
  });
  return offsets
    .map(({ partition, low, high }) => ({ partition, start: Number(low), end: Number(high) }))
    .sort((left, right) => left.partition - right.partition);
};
