import { beforeAll, describe, expect, it } from '@jest/globals';
import { kafkaSettings, loadSettings } from '@khabar/config';
import { deadLetterTopics, topics } from '@khabar/contracts';
import { readYaml } from './repository-file.js';

interface TopicEntry {
  readonly name: string;
  readonly partitions?: number;
  readonly config?: Readonly<Record<string, string | number | boolean>>;
}

interface TopicsFile {
  readonly defaults: Required<Omit<TopicEntry, 'name'>> & { readonly replication: number };
  readonly topics: readonly TopicEntry[];
}

describe('deploy/kafka/topics.yaml', () => {
  let file: TopicsFile;
  beforeAll(async () => {
    file = (await readYaml('deploy/kafka/topics.yaml')) as TopicsFile;
  });

  const configOf = (topic: TopicEntry) => ({ ...file.defaults.config, ...topic.config });
  const deadLetters = () => file.topics.filter(({ name }) => deadLetterTopics.includes(name));

  it('has exactly the topics of the contracts and their dead-letter topics', () => {
    const names = file.topics.map(({ name }) => name);
    expect([...names].sort()).toEqual([...Object.values(topics), ...deadLetterTopics].sort());
  });

  it('takes the largest record that the services send', () => {
    const largest = loadSettings(kafkaSettings, {}).KHABAR_KAFKA_MAX_RECORD_BYTES;
    for (const topic of file.topics) expect(configOf(topic)['max.message.bytes']).toBeGreaterThanOrEqual(largest);
    expect(file.defaults.config['max.message.bytes']).toBe(largest);
  });

  it('has room in dead letters for the headers that come on top of the largest record', () => {
    const largest = Number(file.defaults.config['max.message.bytes']);
    for (const topic of deadLetters()) expect(configOf(topic)['max.message.bytes']).toBeGreaterThan(largest);
  });

  it('compacts the latest articles and nothing else', () => {
    const compacted = file.topics.filter((topic) => configOf(topic)['cleanup.policy'] === 'compact');
    expect(compacted.map(({ name }) => name)).toEqual([topics.articlesCurrent]);
  });

  it('keeps dead letters at least as long as the records they come from', () => {
    for (const topic of deadLetters())
      expect(configOf(topic)['retention.ms']).toBeGreaterThanOrEqual(Number(file.defaults.config['retention.ms']));
  });

  it('acknowledges only what lies on two of three brokers', () => {
    expect(file.defaults.replication).toBe(3);
    for (const topic of file.topics) {
      expect(configOf(topic)['min.insync.replicas']).toBe(2);
      expect(configOf(topic)['unclean.leader.election.enable']).toBe(false);
    }
  });
});
