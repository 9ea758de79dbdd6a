import type { RecordHeaders } from '@khabar/contracts';

/** A record as it lies in Kafka, with its coordinates. */
export interface RawRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** Milliseconds since the epoch. */
  readonly timestamp: number;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: RecordHeaders;
}

/** What to write where. A partition is chosen by the key where none is given. */
export interface NewRecord {
  readonly topic: string;
  readonly key: Buffer | string | null;
  readonly value: Buffer | string | null;
  readonly headers?: RecordHeaders;
  readonly partition?: number;
  /** Milliseconds since the epoch; now where absent. */
  readonly timestamp?: number;
}

export interface PublishedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}
