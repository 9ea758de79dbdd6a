import type { Admin } from 'kafkajs';
import type { KafkaConnection } from '../kafka/connection.js';
import { awaitLeaders } from './await-leaders.js';
import { existingTopics, type ExistingTopic } from './existing-topics.js';
import type { TopicDifference, TopicReport } from './topic-report.js';
import type { TopicSpec, TopicsFile } from './topics-file.js';
import { ConfigResourceTypes } from '../kafka/kafkajs.js';
import { withAdmin } from './with-admin.js';

export interface ApplyOptions {
  /** Only tells what it would do. */
  readonly dryRun?: boolean;
  /** Replicas of each partition in place of what the file says, e.g. 1 on a development machine. */
  readonly replication?: number;
}

const differencesOf = (spec: TopicSpec, found: ExistingTopic): TopicDifference[] => {
  const differences: TopicDifference[] = [];
  const note = (field: string, difference: { wanted: string; found: string; corrected: boolean }): void => {
    if (difference.wanted !== difference.found) differences.push({ field, ...difference });
  };
  note('partitions', {
    wanted: String(spec.partitions),
    found: String(found.partitions),
    // Kafka cannot take partitions away: their records would be lost.
    corrected: spec.partitions > found.partitions,
  });
  note('replication', { wanted: String(spec.replication), found: String(found.replication), corrected: false });
  for (const [name, wanted] of Object.entries(spec.config))
    note(name, { wanted, found: found.config[name] ?? '(unknown to the broker)', corrected: name in found.config });
  return differences;
};

const outcomeOf = (differences: readonly TopicDifference[]): TopicReport['outcome'] => {
  if (differences.length === 0) return 'unchanged';
  return differences.every(({ corrected }) => corrected) ? 'corrected' : 'wrong';
};

const entriesOf = (config: Readonly<Record<string, string>>) =>
  Object.entries(config).map(([name, value]) => ({ name, value }));

const create = async (admin: Admin, missing: readonly TopicSpec[], limitMs: number): Promise<void> => {
  if (missing.length === 0) return;
  await admin.createTopics({
    waitForLeaders: false,
    topics: missing.map((spec) => ({
      topic: spec.name,
      numPartitions: spec.partitions,
      replicationFactor: spec.replication,
      configEntries: entriesOf(spec.config),
    })),
  });
  await awaitLeaders(
    admin,
    missing.map(({ name }) => name),
    limitMs,
  );
};

const correct = async (admin: Admin, spec: TopicSpec, { overrides, partitions }: ExistingTopic): Promise<void> => {
  if (spec.partitions > partitions)
    await admin.createPartitions({ topicPartitions: [{ topic: spec.name, count: spec.partitions }] });
  await admin.alterConfigs({
    validateOnly: false,
    resources: [
      {
        type: ConfigResourceTypes.TOPIC,
        name: spec.name,
        // This request of Kafka replaces all configs of a topic: what is set and not named here would fall back to the default.
        configEntries: entriesOf({ ...overrides, ...spec.config }),
      },
    ],
  });
};

/**
 * Makes the topics as the file wants them: creates what is missing, adds partitions, corrects configs. What cannot be changed in
 * place is reported as `wrong` and left alone. Applying the same file again changes nothing.
 */
export const applyTopics = (
  connection: KafkaConnection,
  file: TopicsFile,
  { dryRun = false, replication }: ApplyOptions = {},
): Promise<TopicReport[]> =>
  withAdmin(connection, async (admin) => {
    const specs = file.topics.map((spec) => ({ ...spec, replication: replication ?? spec.replication }));
    const existing = await existingTopics(admin, specs);
    const missing = specs.filter(({ name }) => !existing.has(name));
    if (!dryRun) await create(admin, missing, connection.settings.KHABAR_KAFKA_REQUEST_TIMEOUT_MS);
    const reports: TopicReport[] = [];
    for (const spec of specs) {
      const found = existing.get(spec.name);
      const differences = found ? differencesOf(spec, found) : [];
      if (found && !dryRun && differences.some(({ corrected }) => corrected)) await correct(admin, spec, found);
      reports.push({ topic: spec.name, outcome: found ? outcomeOf(differences) : 'created', differences });
    }
    return reports;
  });
