import type { TopicsFile } from '@khabar/messaging';

/** The same topics, each with this number of partitions. */
export const withPartitions = ({ topics }: TopicsFile, partitions: number | undefined): TopicsFile => ({
  topics: topics.map((topic) => ({ ...topic, partitions: partitions ?? topic.partitions })),
});
