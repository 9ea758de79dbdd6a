import type { CloudEventAttributes, RecordHeaders } from '@khabar/contracts';
import type { KafkaMessage } from 'kafkajs';
import { headersOf } from '../kafka/packed-headers.js';
import type { EventRecord } from './event-record.js';

interface Decoded {
  readonly event: CloudEventAttributes;
  /** Null for a tombstone. */
  readonly data: unknown;
  readonly key: string;
  readonly tombstone: boolean;
}

/** An {@link EventRecord} that unpacks its headers only for who asks for them. */
export class DecodedRecord implements EventRecord {
  readonly event: CloudEventAttributes;
  readonly data: unknown;
  readonly key: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly timestamp: number;
  readonly tombstone: boolean;
  readonly #message: KafkaMessage;
  #headers: RecordHeaders | undefined;

  constructor(message: KafkaMessage, place: { topic: string; partition: number }, decoded: Decoded) {
    this.event = decoded.event;
    this.data = decoded.data;
    this.key = decoded.key;
    this.topic = place.topic;
    this.partition = place.partition;
    this.offset = message.offset;
    this.timestamp = Number(message.timestamp);
    this.tombstone = decoded.tombstone;
    this.#message = message;
  }

  get headers(): RecordHeaders {
    return (this.#headers ??= headersOf(this.#message));
  }
}
