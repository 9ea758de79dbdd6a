import type { CloudEventAttributes, RecordHeaders } from '@khabar/contracts';

/** One event as a handler gets it: decoded, validated, with where it came from. */
export interface EventRecord<Data = unknown> {
  readonly event: CloudEventAttributes;
  readonly data: Data;
  readonly key: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** When it was produced, milliseconds since the epoch. */
  readonly timestamp: number;
  readonly headers: RecordHeaders;
  /** True for a tombstone: a null value with a key. `data` is null then. */
  readonly tombstone: boolean;
}

export interface RecordContext {
  /** Aborted when the partition is taken away, or the drain deadline has passed. */
  readonly signal: AbortSignal;
  /** 1 for the first try. Tries that ended in an outage do not count. */
  readonly attempt: number;
  /** The record, or the first of the batch. */
  readonly record: EventRecord;
}

/** How one record of a batch ended. A batch handler returns one per record, in their order. */
export type RecordOutcome = { readonly ok: true } | { readonly ok: false; readonly error: unknown };

/** The second argument of `@EventPattern<string>(topic, …)`. */
export interface HandlerExtras {
  /** The handler takes chunks of records in offset order and returns a {@link RecordOutcome} for each. */
  readonly batch?: boolean;
  /** Records with the same value are handled in order; the record key where absent. */
  readonly orderBy?: (record: EventRecord) => string;
}
