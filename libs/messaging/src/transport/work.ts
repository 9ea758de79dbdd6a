import type { KafkaMessage } from 'kafkajs';
import { headersOf } from '../kafka/packed-headers.js';
import type { Failure } from '../errors/classify.js';
import type { EventRecord } from '../records/event-record.js';
import type { RawRecord } from '../records/raw-record.js';
import type { OwnedPartition } from './owned-partition.js';

/** A record on its way through the consumer. */
export interface Work {
  readonly message: KafkaMessage;
  readonly owner: OwnedPartition;
  /** Its place in the tracker of the partition. */
  readonly ticket: number;
  readonly bytes: number;
  /** Tries that ended and were no outage, since the last outage. */
  tries: number;
  /** When the try under way began, milliseconds since the epoch. */
  since: number;
  /** The record key as text. */
  readonly key: string | undefined;
  /** Its place among the records in work. */
  runningAt: number;
  /** Once it is decoded. */
  record: EventRecord | undefined;
  /** The step a failure belongs to. */
  stage: 'decode' | 'handle';
  /** Set when nothing but writing the dead letter is left to do. */
  condemned: Failure | undefined;
  /** Times the dead letter could not be written. */
  letterFailures: number;
}

/** What a record takes in memory besides key and value, about, bytes. */
const overheadBytes = 512;

export const bytesOf = ({ key, value }: KafkaMessage): number =>
  (key?.length ?? 0) + (value?.length ?? 0) + overheadBytes;

export const newWork = (message: KafkaMessage, owner: OwnedPartition, ticket: number): Work => ({
  message,
  owner,
  ticket,
  key: message.key?.toString('utf8'),
  bytes: bytesOf(message),
  tries: 0,
  since: 0,
  runningAt: -1,
  record: undefined,
  stage: 'decode',
  condemned: undefined,
  letterFailures: 0,
});

export const rawRecordOf = ({ message, owner }: Work): RawRecord => ({
  topic: owner.topic,
  partition: owner.partition,
  offset: message.offset,
  timestamp: Number(message.timestamp),
  key: message.key,
  value: message.value,
  headers: headersOf(message),
});
