import type { CompressionTypes, Message, Producer, RecordMetadata } from 'kafkajs';
import type { KafkaConnection } from '../kafka/connection.js';
import type { NewRecord, PublishedRecord } from '../records/raw-record.js';
import { sendableHeaders } from './sendable-headers.js';
import { OutageError } from '../errors/taxonomy.js';
import { notingPartitioner } from './partitioner.js';

/** Sends records in one request per broker and waits until all in-sync replicas have them. */
export interface RecordSender {
  connect(): Promise<void>;
  send(records: readonly NewRecord[], compression: CompressionTypes): Promise<PublishedRecord[]>;
  disconnect(): Promise<void>;
}

const allReplicas = -1;

/** A leader that moves is found again within these tries; what lasts longer is for whoever sends to decide. */
const retry = { retries: 3, initialRetryTime: 100, maxRetryTime: 3_000 };

const toMessage = ({ key, value, headers, partition, timestamp }: NewRecord): Message => ({
  key,
  value,
  headers: headers && sendableHeaders(headers),
  partition,
  ...(timestamp !== undefined && { timestamp: String(timestamp) }),
});

const byTopic = (records: readonly NewRecord[], messages: readonly Message[]) => {
  const topics = new Map<string, Message[]>();
  records.forEach(({ topic }, index) => {
    const message = messages[index];
    if (!message) return;
    const sent = topics.get(topic);
    if (sent) sent.push(message);
    else topics.set(topic, [message]);
  });
  return [...topics].map(([topic, sent]) => ({ topic, messages: sent }));
};

/**
 * The broker names the offset of the first record per partition; the others follow in the order they were sent.
 *
 * An answer may lack a partition: when one of two brokers refuses because its partition has a new leader, and that leader is the
 * other broker, kafkajs takes the answer that broker gave before for the whole, sends the partition to nobody and reports success
 * (producer/sendMessages.js, `brokersWithoutResponse`). So nothing counts as acknowledged that no answer names.
 * @throws OutageError `not-acknowledged`
 */
const offsetsOf = (acknowledged: readonly RecordMetadata[]) => {
  const next = new Map(
    acknowledged.map(({ topicName, partition, baseOffset }) => [`${topicName}|${partition}`, BigInt(baseOffset ?? -1)]),
  );
  return (topic: string, partition: number): string => {
    const place = `${topic}|${partition}`;
    const offset = next.get(place);
    if (offset === undefined)
      throw new OutageError('not-acknowledged', `no broker acknowledged partition ${partition} of topic "${topic}"`);
    next.set(place, offset + 1n);
    return offset.toString();
  };
};

export const recordSender = (connection: Pick<KafkaConnection, 'client'>): RecordSender => {
  const partitions = new WeakMap<object, number>();
  const producer: Producer = connection.client(retry).producer({
    allowAutoTopicCreation: false,
    createPartitioner: notingPartitioner((message, partition) => partitions.set(message, partition)),
  });
  return {
    connect: () => producer.connect(),
    disconnect: () => producer.disconnect(),
    send: async (records, compression) => {
      const messages = records.map(toMessage);
      const topicMessages = byTopic(records, messages);
      const acknowledged = await producer.sendBatch({ acks: allReplicas, compression, topicMessages });
      const offsetOf = offsetsOf(acknowledged);
      return records.map(({ topic }, index) => {
        const partition = partitions.get(messages[index] as Message) ?? -1;
        return { topic, partition, offset: offsetOf(topic, partition) };
      });
    },
  };
};
