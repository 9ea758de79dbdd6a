import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster, PartitionAssigner } from 'kafkajs';
import { PartitionAssigners } from '../kafka/kafkajs.js';

/** Topic to partitions, as the group assigned them. */
export type Assignment = Readonly<Record<string, readonly number[]>>;

/** Where to begin: the next offset to read, by topic and partition. */
export type Positions = ReadonlyMap<string, ReadonlyMap<number, number>>;

export interface PositionReader {
  /** For the consumer's configuration: lets the reader share the consumer's own connections. */
  readonly assigner: PartitionAssigner;
  /** Tries until it succeeds, or `isCurrent` says that nobody waits any more (then undefined). */
  read(assignment: Assignment, isCurrent: () => boolean): Promise<Positions | undefined>;
  /** First offset that a partition still holds. */
  start(topic: string, partition: number): Promise<number>;
}

const retryPauseMs = 250;

type TopicPartitions = { topic: string; partitions: { partition: number }[] };

const toTopics = (assignment: Assignment): TopicPartitions[] =>
  Object.entries(assignment).map(([topic, partitions]) => ({
    topic,
    partitions: partitions.map((partition) => ({ partition })),
  }));

/**
 * Reads what the group has committed. kafkajs reads it, too, but hands over batches of an assignment that is no longer ours, and
 * then goes on behind them (https://github.com/tulios/kafkajs/issues/1046): only who knows where to begin can tell.
 */
export const positionReader = (group: string): PositionReader => {
  let cluster: Cluster | undefined;

  const connected = (): Cluster => {
    if (!cluster) throw new Error('the consumer has not been started');
    return cluster;
  };

  const starts = async (topics: TopicPartitions[]): Promise<Map<string, Map<number, number>>> => {
    const found = await connected().fetchTopicsOffset(topics.map((topic) => ({ ...topic, fromBeginning: true })));
    return new Map(
      found.map(({ topic, partitions }) => [
        topic,
        new Map(partitions.map(({ partition, offset }) => [partition, Number(offset)])),
      ]),
    );
  };

  const readOnce = async (assignment: Assignment): Promise<Positions> => {
    const topics = toTopics(assignment);
    const coordinator = await connected().findGroupCoordinator({ groupId: group });
    const request = { groupId: group, topics: topics as Parameters<typeof coordinator.offsetFetch>[0]['topics'] };
    const { responses } = await coordinator.offsetFetch(request);
    const positions = new Map(
      responses.map(({ topic, partitions }) => [
        topic,
        new Map(partitions.map(({ partition, offset }) => [partition, Number(offset)])),
      ]),
    );
    const fresh = topics
      .map(({ topic, partitions }) => ({
        topic,
        partitions: partitions.filter(({ partition }) => (positions.get(topic)?.get(partition) ?? -1) < 0),
      }))
      .filter(({ partitions }) => partitions.length > 0);
    if (fresh.length === 0) return positions;
    for (const [topic, offsets] of await starts(fresh))
      for (const [partition, offset] of offsets) positions.get(topic)?.set(partition, offset);
    return positions;
  };

  return {
    assigner: (configuration) => {
      cluster = configuration.cluster;
      return PartitionAssigners.roundRobin(configuration);
    },
    read: async (assignment, isCurrent) => {
      while (isCurrent()) {
        const positions = await readOnce(assignment).catch(() => undefined);
        if (positions) return positions;
        await sleep(retryPauseMs);
      }
      return undefined;
    },
    start: async (topic, partition) =>
      (await starts([{ topic, partitions: [{ partition }] }])).get(topic)?.get(partition) ?? 0,
  };
};
