import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@khabar/telemetry';
import type { Batch, EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { OwnedPartitions } from './assignment.js';
import type { OwnedPartition } from './owned-partition.js';
import type { PositionReader } from './positions.js';
import type { Room } from './room.js';
import { bytesOf, newWork, type Work } from './work.js';

export interface IntakeOptions {
  readonly owned: OwnedPartitions;
  readonly room: Room;
  readonly positions: Pick<PositionReader, 'start'>;
  readonly heartbeatMs: number;
  readonly seek: (topic: string, partition: number, offset: number) => void;
  /** The partition has taken in more. */
  readonly onTaken: (owner: OwnedPartition) => void;
  /** True once the service drains: nothing more is taken in. */
  readonly isClosed: () => boolean;
  readonly logger: Logger;
}

/** kafkajs knows more of a batch than it declares. */
const fetchedOffsetOf = (batch: Batch): number => Number((batch as Batch & { fetchedOffset: string }).fetchedOffset);

interface Taking {
  readonly messages: readonly KafkaMessage[];
  /** One past the last offset of the batch. */
  readonly end: number;
  readonly room: Room;
}

/** Makes the work of a record only when its turn comes. */
function* worksOf(owner: OwnedPartition, messages: readonly KafkaMessage[], firstTicket: number): Generator<Work> {
  for (const [index, message] of messages.entries()) yield newWork(message, owner, firstTicket + index);
}

const take = (owner: OwnedPartition, { messages, end, room }: Taking): void => {
  const last = messages.length - 1;
  const firstTicket = owner.tracker.nextTicket();
  let bytes = 0;
  messages.forEach((message, index) => {
    // The batch may end behind its last record, where compaction or a transaction left a hole.
    owner.tracker.add(index === last ? end : Number(message.offset) + 1, Number(message.timestamp));
    bytes += bytesOf(message);
  });
  owner.position = end;
  owner.bufferedBytes += bytes;
  room.take(bytes);
  owner.lanes.push(worksOf(owner, messages, firstTicket));
};

/**
 * Takes batches in. It returns as soon as there is room for the next one, so that the next fetch runs beside the work; while there is
 * none it waits, and keeps the membership by heartbeats. A batch that does not begin where the partition stands is not taken.
 */
export const intake = (options: IntakeOptions) => {
  const { owned, room, positions, heartbeatMs, seek, onTaken, isClosed, logger } = options;

  const whileBeating = async (wait: Promise<unknown>, payload: EachBatchPayload): Promise<void> => {
    const waited = wait.then(() => true);
    for (;;) {
      const timer = new AbortController();
      const beat = sleep(heartbeatMs, false, { signal: timer.signal }).catch(() => false);
      const isOver = await Promise.race([waited, beat]);
      timer.abort();
      if (isOver) return;
      await payload.heartbeat();
    }
  };

  /** The fetch began behind our position. Either retention has deleted what lies between, or the batch is of an old assignment. */
  const closeGap = async (owner: OwnedPartition, fetched: number): Promise<boolean> => {
    const { topic, partition } = owner;
    const position = owner.position ?? 0;
    const start = await positions.start(topic, partition);
    if (owner.revoked) return false;
    if (start > position) {
      const fields = { topic, partition, committed: position, start, lost: start - position };
      logger.error(fields, 'records were deleted by retention before they were processed');
      owner.position = start;
    }
    if (owner.position === fetched) return true;
    seek(topic, partition, owner.position ?? start);
    return false;
  };

  return async (payload: EachBatchPayload): Promise<void> => {
    const { batch } = payload;
    const finding = owned.find(batch.topic, batch.partition);
    await whileBeating(finding, payload);
    const owner = await finding;
    if (!owner || owner.position === undefined || isClosed() || payload.isStale()) return;
    const fetched = fetchedOffsetOf(batch);
    if (fetched > owner.position && !(await closeGap(owner, fetched))) return;
    const { position } = owner;
    const last = batch.lastOffset();
    const messages =
      fetched === position ? batch.messages : batch.messages.filter(({ offset }) => Number(offset) >= position);
    owner.highWatermark = Number(batch.highWatermark);
    if (messages.length > 0) take(owner, { messages, end: Number(last) + 1, room });
    onTaken(owner);
    payload.resolveOffset(batch.messages.at(-1)?.offset ?? last);
    await whileBeating(room.available(), payload);
  };
};
