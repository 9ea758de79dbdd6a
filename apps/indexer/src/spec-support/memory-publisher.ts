import { articleChangedV1, articleCurrentV1, validateOnWrite } from '@khabar/contracts';
import type { AnyOutgoingEvent, EventPublisher, PublishOutcome } from '@khabar/messaging';

export interface MemoryPublisher extends Pick<EventPublisher, 'publishEach'> {
  readonly sent: AnyOutgoingEvent[];
  changes(): AnyOutgoingEvent[];
  /** The last record of each key on the compacted topic; null for a tombstone. */
  compacted(): Map<string, unknown>;
}

/** Keeps what is published, and holds it to the contracts as the real one does. */
export const memoryPublisher = (fault: (event: AnyOutgoingEvent) => unknown = () => undefined): MemoryPublisher => {
  const sent: AnyOutgoingEvent[] = [];
  const send = (event: AnyOutgoingEvent): PublishOutcome => {
    const error = fault(event);
    if (error !== undefined) return { ok: false, error };
    if (!event.tombstone && !validateOnWrite(event.contract, event.data).ok) throw new Error(`invalid: ${event.id}`);
    sent.push(event);
    return { ok: true, published: { topic: event.contract.topic, partition: 0, offset: String(sent.length) } };
  };
  return {
    sent,
    publishEach: async (events) => events.map(send),
    changes: () => sent.filter(({ contract }) => contract === articleChangedV1),
    compacted: () =>
      new Map(
        sent
          .filter(({ contract }) => contract === articleCurrentV1)
          .map((event) => (event.tombstone ? [event.key, null] : [event.data.articleId, event.data])),
      ),
  };
};
