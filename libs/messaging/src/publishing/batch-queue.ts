import type { NewRecord, PublishedRecord } from '../records/raw-record.js';

/** A record that waits for its acknowledgement. */
export interface PendingRecord {
  readonly record: NewRecord;
  readonly bytes: number;
  /** When it counts as an outage, milliseconds since the epoch. */
  readonly deadline: number;
  readonly resolve: (published: PublishedRecord) => void;
  readonly reject: (error: unknown) => void;
}

export interface BatchLimits {
  readonly maxBytes: number;
  readonly maxRecords: number;
}

/** Takes the next request's worth from the front: at least one record, however large, and never more than the limits. */
export const takeBatch = (queue: PendingRecord[], { maxBytes, maxRecords }: BatchLimits): PendingRecord[] => {
  let bytes = 0;
  let count = 0;
  while (count < queue.length && count < maxRecords) {
    bytes += queue[count]?.bytes ?? 0;
    if (bytes > maxBytes && count > 0) break;
    count += 1;
  }
  return queue.splice(0, count);
};
