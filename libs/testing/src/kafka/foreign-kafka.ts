import { Admin, type CompressionAlgorithmValue, Producer } from '@platformatic/kafka';
import { readTopic } from './read-topic.js';
import type { ForeignRecord, RawRecord } from './record.js';

export interface TopicWish {
  readonly partitions?: number;
  /** Replicas of each partition. */
  readonly replication?: number;
  readonly config?: Readonly<Record<string, string>>;
}

/** Kafka through a client that shares no code with ours: what another team's program would do and see. */
export interface ForeignKafka {
  createTopic(name: string, wish?: TopicWish): Promise<void>;
  deleteTopics(...names: readonly string[]): Promise<void>;
  listTopics(): Promise<readonly string[]>;
  /** Acknowledged by all in-sync replicas when it returns. */
  produce(records: readonly RawRecord[], compression?: CompressionAlgorithmValue): Promise<void>;
  /** Every record of the topic at this moment, by partition and offset. */
  readTopic(name: string): Promise<readonly ForeignRecord[]>;
  /** By partition; a partition without a commit is absent. */
  committedOffsets(group: string, topic: string): Promise<ReadonlyMap<number, bigint>>;
  /** Id of the broker that leads a partition at this moment. */
  leaderOf(topic: string, partition: number): Promise<number>;
  /** Forgets what the group committed; it must have no members. It then begins where its reset policy says. */
  deleteGroup(group: string): Promise<void>;
  close(): Promise<void>;
}

const clientId = 'khabar-testing';

const bufferOf = (part: string | Buffer): Buffer => (typeof part === 'string' ? Buffer.from(part) : part);

const messageOf = ({ topic, key, value, headers = {}, partition }: RawRecord) => ({
  topic,
  ...(key != null && { key: bufferOf(key) }),
  ...(value !== null && { value: bufferOf(value) }),
  headers: new Map(Object.entries(headers).map(([name, content]) => [Buffer.from(name), bufferOf(content)])),
  ...(partition !== undefined && { partition }),
});

export const foreignKafka = (brokers: readonly string[]): ForeignKafka => {
  const connection = { clientId, bootstrapBrokers: [...brokers] };
  const admin = new Admin(connection);
  const producer = new Producer(connection);
  return {
    createTopic: async (name, { partitions = 1, replication = 1, config = {} } = {}) => {
      const configs = Object.entries(config).map(([key, value]) => ({ name: key, value }));
      await admin.createTopics({ topics: [name], partitions, replicas: replication, configs });
    },
    deleteTopics: (...names) => admin.deleteTopics({ topics: [...names] }),
    listTopics: () => admin.listTopics(),
    produce: async (records, compression = 'none') => {
      await producer.send({ messages: records.map(messageOf), acks: -1, compression });
    },
    readTopic: (name) => readTopic(brokers, name),
    committedOffsets: async (group, topic) => {
      const [found] = await admin.listConsumerGroupOffsets({ groups: [group] });
      const partitions = found?.topics.find(({ name }) => name === topic)?.partitions ?? [];
      return new Map(
        partitions
          .filter(({ committedOffset }) => committedOffset >= 0n)
          .map(({ partitionIndex, committedOffset }) => [partitionIndex, committedOffset]),
      );
    },
    leaderOf: async (topic, partition) => {
      const { topics } = await admin.metadata({ topics: [topic], forceUpdate: true });
      const found = topics.get(topic)?.partitions[partition];
      if (!found) throw new Error(`${topic} has no partition ${partition}`);
      return found.leader;
    },
    deleteGroup: (group) => admin.deleteGroups({ groups: [group] }),
    close: async () => {
      await Promise.all([admin.close(), producer.close()]);
    },
  };
};
