import type { Admin } from 'kafkajs';
import { ConfigResourceTypes, ConfigSource } from '../kafka/kafkajs.js';
import type { TopicSpec } from './topics-file.js';

export interface ExistingTopic {
  readonly partitions: number;
  readonly replication: number;
  /** Every config in force, defaults of the broker included. */
  readonly config: Readonly<Record<string, string>>;
  /** The configs that are set on the topic itself. */
  readonly overrides: Readonly<Record<string, string>>;
}

type ConfigEntry = Awaited<ReturnType<Admin['describeConfigs']>>['resources'][number]['configEntries'][number];

const toRecord = (entries: readonly ConfigEntry[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ configName, configValue }) => [configName, configValue]));

const describeConfigs = async (admin: Admin, names: readonly string[]): Promise<Map<string, ConfigEntry[]>> => {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: names.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  return new Map(resources.map(({ resourceName, configEntries }) => [resourceName, configEntries]));
};

/** What the broker has of the wanted topics, by name; topics that do not exist are absent. */
export const existingTopics = async (
  admin: Admin,
  wanted: readonly Pick<TopicSpec, 'name'>[],
): Promise<Map<string, ExistingTopic>> => {
  const all = new Set(await admin.listTopics());
  const names = wanted.map(({ name }) => name).filter((name) => all.has(name));
  if (names.length === 0) return new Map();
  const { topics } = await admin.fetchTopicMetadata({ topics: names });
  const configs = await describeConfigs(admin, names);
  return new Map(
    topics.map(({ name, partitions }) => {
      const entries = configs.get(name) ?? [];
      const overrides = entries.filter(({ configSource }) => configSource === ConfigSource.TOPIC_CONFIG);
      const replication = partitions[0]?.replicas.length ?? 0;
      return [
        name,
        { partitions: partitions.length, replication, config: toRecord(entries), overrides: toRecord(overrides) },
      ];
    }),
  );
};
