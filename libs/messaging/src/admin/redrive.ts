import { setTimeout as sleep } from 'node:timers/promises';
import { deadLetterHeaders } from '@khabar/contracts';
import type { DeadLetter } from '../dead-letters/dead-letter.js';
import { redrivenAtHeader, redrivenFromHeader } from '../dead-letters/headers.js';
import type { KafkaConnection } from '../kafka/connection.js';
import { compressionOf } from '../publishing/compression.js';
import { withProducer } from '../publishing/with-producer.js';
import type { NewRecord } from '../records/raw-record.js';
import { listDeadLetters, type DeadLetterQuery } from './dead-letters.js';

export interface RedriveOptions extends DeadLetterQuery {
  /** Only tells what it would send back. */
  readonly dryRun?: boolean;
  /** Records a second; as fast as it goes where absent. */
  readonly ratePerSecond?: number;
  /** Also those that were sent back before. */
  readonly again?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends it after the record in hand. */
  readonly signal?: AbortSignal;
}

export interface RedriveReport {
  /** What was sent back, or on a dry run would be, oldest first per partition. */
  readonly redriven: readonly DeadLetter[];
  /** How many matched but had been sent back before. */
  readonly alreadyRedriven: number;
  readonly dryRun: boolean;
}

const originalRecord = ({ topic, key, value, headers, timestamp, at }: DeadLetter): NewRecord => ({
  topic,
  key,
  value,
  timestamp,
  headers: { ...headers, [redrivenFromHeader]: `${at.topic}/${at.partition}/${at.offset}` },
});

/** Lies beside the dead letter and tells every later listing that it was sent back. */
const receiptOf = ({ topic, partition, offset, key, at }: DeadLetter): NewRecord => ({
  topic: at.topic,
  partition: at.partition,
  key,
  value: null,
  headers: {
    [deadLetterHeaders.originalTopic]: topic,
    [deadLetterHeaders.originalPartition]: String(partition),
    [deadLetterHeaders.originalOffset]: offset,
    [redrivenAtHeader]: new Date().toISOString(),
  },
});

const sendBack = async (connection: KafkaConnection, letters: readonly DeadLetter[], options: RedriveOptions) => {
  const sent: DeadLetter[] = [];
  const began = Date.now();
  const compression = compressionOf(connection.settings);
  await withProducer(connection, async (send) => {
    for (const letter of letters) {
      if (options.signal?.aborted) break;
      // The record first: a crash in between sends it back twice, which the store absorbs; the other order would lose it.
      await send([originalRecord(letter)], compression);
      await send([receiptOf(letter)], compression);
      sent.push(letter);
      options.onProgress?.(sent.length, letters.length);
      if (options.ratePerSecond === undefined) continue;
      const due = began + (sent.length / options.ratePerSecond) * 1_000;
      await sleep(Math.max(0, due - Date.now()), undefined, { signal: options.signal }).catch(() => undefined);
    }
  });
  return sent;
};

/**
 * Sends dead letters back to their original topic with their original key, value, headers and timestamp.
 * @throws OutageError where no broker answers.
 */
export const redriveDeadLetters = async (
  connection: KafkaConnection,
  options: RedriveOptions,
): Promise<RedriveReport> => {
  const matching = await listDeadLetters(connection, options);
  const letters = options.again ? matching : matching.filter(({ status }) => status === 'open');
  const alreadyRedriven = matching.length - letters.length;
  const dryRun = options.dryRun ?? false;
  return { redriven: dryRun ? letters : await sendBack(connection, letters, options), alreadyRedriven, dryRun };
};
