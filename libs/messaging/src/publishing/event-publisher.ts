import { extractContext, injectContext, SpanKind, withSpan } from '@khabar/telemetry';
import type { KafkaConnection } from '../kafka/connection.js';
import type { PublishedRecord } from '../records/raw-record.js';
import { batchSender } from './batch-sender.js';
import { encodeEvent, type EncodedEvent } from './encode.js';
import type { AnyOutgoingEvent } from './outgoing-event.js';
import { publishQueue, type PublishQueue } from './publish-queue.js';

/** How one event of several ended. */
export type PublishOutcome =
  { readonly ok: true; readonly published: PublishedRecord } | { readonly ok: false; readonly error: unknown };

const failed = (error: unknown): PublishOutcome => ({ ok: false, error });

const isFailed = (outcome: PublishOutcome): outcome is Extract<PublishOutcome, { ok: false }> => !outcome.ok;

/** Publishes events: strictly validated, keyed, in few requests, acknowledged by all in-sync replicas. */
export class EventPublisher {
  private readonly queue: PublishQueue;
  private readonly maxRecordBytes: number;

  constructor(connection: KafkaConnection, queue?: PublishQueue) {
    this.queue = queue ?? publishQueue(connection.settings, batchSender(connection));
    this.maxRecordBytes = connection.settings.KHABAR_KAFKA_MAX_RECORD_BYTES;
  }

  /**
   * Publishes all events, in their order; resolves when every one is acknowledged. Nothing is sent where one is invalid.
   * @throws PermanentError where an event is invalid, oversized or refused, OutageError where the broker is away.
   */
  async publish(events: readonly AnyOutgoingEvent[]): Promise<PublishedRecord[]> {
    const encoded = events.map((event) => encodeEvent(event, this.maxRecordBytes));
    const outcomes = await Promise.all(events.map((event, index) => this.send(event, encoded[index] as EncodedEvent)));
    const failure = outcomes.find(isFailed);
    if (failure) throw failure.error;
    return outcomes.flatMap((outcome) => (outcome.ok ? [outcome.published] : []));
  }

  /** Publishes each event on its own account: one that fails does not keep the others back. Never throws. */
  publishEach(events: readonly AnyOutgoingEvent[]): Promise<PublishOutcome[]> {
    return Promise.all(
      events.map((event) => {
        try {
          return this.send(event, encodeEvent(event, this.maxRecordBytes));
        } catch (error) {
          return failed(error);
        }
      }),
    );
  }

  /** Sends what is pending and disconnects. */
  close(): Promise<void> {
    return this.queue.close();
  }

  private send(event: AnyOutgoingEvent, { record, bytes }: EncodedEvent): Promise<PublishOutcome> {
    const attributes = {
      'messaging.system': 'kafka',
      'messaging.operation.name': 'send',
      'messaging.destination.name': record.topic,
      'messaging.kafka.message.key': String(record.key),
      'messaging.message.id': event.id,
    };
    const parent = event.cause && extractContext(event.cause.headers);
    return withSpan(`send ${record.topic}`, { kind: SpanKind.PRODUCER, attributes, parent }, async (span) => {
      injectContext(record.headers);
      const published = await this.queue.add(record, bytes);
      span.setAttribute('messaging.destination.partition.id', String(published.partition));
      span.setAttribute('messaging.kafka.offset', Number(published.offset));
      return { ok: true as const, published };
    }).catch(failed);
  }
}
