import type { RawRecord } from '@khabar/messaging';
import { describeEvent } from './describe-event.js';
import { readValue, traceIdOf } from './read-record.js';
import type { Stage, TraceEntry } from './trace-entry.js';

export const isoTime = (milliseconds: number): string | undefined =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : undefined;

/** The line of a trace that a record is. */
export const entryOfRecord = (stage: Stage, record: RawRecord): TraceEntry => {
  const { topic, partition, offset, timestamp, headers } = record;
  const read = readValue(record);
  const description = read.ok ? describeEvent(read.contract, read.data) : { outcome: read.problem };
  return {
    stage,
    at: { topic, partition, offset },
    time: isoTime(timestamp),
    traceId: traceIdOf(headers),
    ...(description ?? { outcome: 'written' }),
  };
};
