import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { kafkaErrorType } from '../errors/kafka-errors.js';
import { OutageError } from '../errors/taxonomy.js';

const pauseMs = 100;

const notKnownYet = new Set(['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE']);

const haveLeaders = async (admin: Admin, names: string[]): Promise<boolean> => {
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: names });
    return topics.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0));
  } catch (error) {
    if (notKnownYet.has(kafkaErrorType(error) ?? '')) return false;
    throw error;
  }
};

/**
 * Waits until new topics can be used. kafkajs would wait by itself, but gives up where the broker it asks has not heard of a
 * topic yet that the controller has just made.
 * @throws OutageError naming the topics where that takes longer than `limitMs`.
 */
export const awaitLeaders = async (admin: Admin, names: string[], limitMs: number): Promise<void> => {
  const deadline = Date.now() + limitMs;
  while (!(await haveLeaders(admin, names))) {
    if (Date.now() >= deadline)
      throw new OutageError(
        'no-leader',
        `after ${limitMs} ms there is still no leader of each of: ${names.join(', ')}`,
      );
    await sleep(pauseMs);
  }
};
