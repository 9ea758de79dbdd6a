import type { EventContract } from '@khabar/contracts';
import type { EventRecord } from '../records/event-record.js';

interface OutgoingAttributes {
  /** CloudEvents id; deterministic, so that the same event sent again is the same event. */
  readonly id: string;
  /** RFC 3339 time of the occurrence. */
  readonly time: string;
  /** `urn:khabar:<service>`. */
  readonly source: string;
  readonly subject?: string;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The record that led to this event: its trace goes on in this event. The active span leads to it where absent. */
  readonly cause?: Pick<EventRecord, 'headers'>;
}

export interface OutgoingData<Data> extends OutgoingAttributes {
  readonly contract: EventContract<Data>;
  readonly data: Data;
  /** What the contract derives from the data, where absent. */
  readonly key?: string;
  readonly tombstone?: false;
}

export interface OutgoingTombstone<Data = unknown> extends OutgoingAttributes {
  /** Must allow tombstones. */
  readonly contract: EventContract<Data>;
  readonly tombstone: true;
  readonly key: string;
  readonly data?: undefined;
}

export type OutgoingEvent<Data = unknown> = OutgoingData<Data> | OutgoingTombstone<Data>;

/** For lists of events of different contracts. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- EventContract is invariant in its data: only `any` fits all
export type AnyOutgoingEvent = OutgoingEvent<any>;
