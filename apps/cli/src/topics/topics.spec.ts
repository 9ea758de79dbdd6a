import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ApplyOptions, TopicReport, TopicsFile } from '@khabar/messaging';
import { runFake } from '../spec-support/fake-cli.js';
import { folderWith } from '../spec-support/folder.js';

const file = 'topics:\n  - { name: a, partitions: 12, config: { retention.ms: 1000 } }\n  - { name: b }\n';

const applying = async (args: readonly string[], content: string, reports: TopicReport[] = []) => {
  await using folder = await folderWith({ 'deploy/kafka/topics.yaml': content, 'deeper/file': '' });
  const asked: { file: TopicsFile; options: ApplyOptions }[] = [];
  const applyTopics = async (given: TopicsFile, options: ApplyOptions) => {
    asked.push({ file: given, options });
    return reports;
  };
  const cwd = join(folder.path, 'deeper');
  return { ...(await runFake(['topics', 'apply', ...args], { cwd, kafka: { applyTopics } })), asked };
};

describe('khabar topics apply', () => {
  it('finds the topics file in a folder above', async () => {
    const { code, asked } = await applying([], file);
    expect(code).toBe(0);
    expect(asked[0]?.file.topics.map(({ name, partitions }) => [name, partitions])).toEqual([
      ['a', 12],
      ['b', 1],
    ]);
  });

  it('takes partitions and replication from the options instead of the file', async () => {
    const { asked } = await applying(['--partitions', '3', '--replication', '1', '--dry-run'], file);
    expect(asked[0]?.file.topics.map(({ partitions }) => partitions)).toEqual([3, 3]);
    expect(asked[0]?.options).toEqual({ dryRun: true, replication: 1 });
  });

  it('names topic, config, wanted and found of what is wrong, and ends with exit code 1', async () => {
    const differences = [{ field: 'partitions', wanted: '3', found: '12', corrected: false }];
    const { code, out, err } = await applying([], file, [{ topic: 'a', outcome: 'wrong', differences }]);
    expect(code).toBe(1);
    expect(out).toMatch(/a +wrong, left alone +partitions +3 +12/);
    expect(err).toMatch(/topics\.yaml wants them: a\n$/);
  });

  it.each([
    ['topics: [', 'is no YAML'],
    ['topics:\n  - { name: a, partitons: 3 }\n', 'partitons'],
  ])('names the file and what is wrong in it', async (content, message) => {
    const { code, err, asked } = await applying([], content);
    expect([code, asked]).toEqual([1, []]);
    expect(err).toContain('topics.yaml');
    expect(err).toContain(message);
  });

  it('names a file that is not there', async () => {
    const { code, err } = await applying(['--file', 'nowhere.yaml'], file);
    expect(code).toBe(1);
    expect(err).toMatch(/nowhere\.yaml: cannot be read/);
  });
});
