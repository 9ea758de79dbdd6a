import { subscriptions } from '@khabar/contracts';
import type { Admin } from 'kafkajs';
import type { KafkaConnection } from '../kafka/connection.js';
import { withAdmin } from './with-admin.js';

export interface PartitionLag {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  /** The next offset the group will read; undefined where it has committed none. */
  readonly committed?: string;
  /** First offset that is still there. */
  readonly start: string;
  /** One past the last record. */
  readonly end: string;
  /** Records between the two; everything that is there, where nothing is committed. */
  readonly lag: number;
}

export interface LagQuery {
  readonly group: string;
  /** What the group reads in the topology of the flow, where absent. */
  readonly topics?: readonly string[];
}

const topicsOf = ({ group, topics }: LagQuery): readonly string[] =>
  topics ?? (subscriptions as Record<string, readonly string[]>)[group] ?? [];

const lagOfTopic = async (admin: Admin, group: string, topic: string): Promise<PartitionLag[]> => {
  const [offsets, ends] = await Promise.all([
    admin.fetchOffsets({ groupId: group, topics: [topic] }),
    admin.fetchTopicOffsets(topic),
  ]);
  const committed = new Map(offsets[0]?.partitions.map(({ partition, offset }) => [partition, Number(offset)]));
  return ends
    .map(({ partition, low, high }) => {
      const offset = committed.get(partition) ?? -1;
      const lag = Number(high) - Math.max(offset, Number(low));
      return {
        group,
        topic,
        partition,
        ...(offset >= 0 && { committed: String(offset) }),
        start: low,
        end: high,
        lag: Math.max(0, lag),
      };
    })
    .sort((left, right) => left.partition - right.partition);
};

/** How far a group is behind, per partition, in the order of topics and partitions. */
export const groupLag = (connection: KafkaConnection, query: LagQuery): Promise<PartitionLag[]> =>
  withAdmin(connection, async (admin) => {
    const lags: PartitionLag[] = [];
    for (const topic of topicsOf(query)) lags.push(...(await lagOfTopic(admin, query.group, topic)));
    return lags;
  });
