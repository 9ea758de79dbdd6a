import { describe, expect, it } from '@jest/globals';
import { parseTopicsFile, readTopicsFile, TopicsFileError } from './topics-file.js';

const parse = (text: string) => parseTopicsFile(text, 'topics.yaml');

describe('parseTopicsFile', () => {
  it('fills in the defaults, and lets a topic override them', () => {
    const text = `
defaults: { partitions: 12, replication: 3, config: { retention.ms: 1000, cleanup.policy: delete } }
topics:
  - name: a
  - { name: b, partitions: 3, config: { retention.ms: 5 } }`;
    expect(parse(text).topics).toEqual([
      { name: 'a', partitions: 12, replication: 3, config: { 'retention.ms': '1000', 'cleanup.policy': 'delete' } },
      { name: 'b', partitions: 3, replication: 3, config: { 'retention.ms': '5', 'cleanup.policy': 'delete' } },
    ]);
  });

  it.each([
    ['text that is no YAML', 'topics: [', /topics\.yaml: is no YAML/],
    ['a file without topics', 'topics: []', /topics: /],
    ['an unknown field', 'topics: [{ name: a, partition: 3 }]', /topics\.0: .*"partition"/],
    ['a name Kafka does not take', 'topics: [{ name: "a b" }]', /topics\.0\.name: expected 1 to 249/],
    ['a number of partitions that is none', 'topics: [{ name: a, partitions: 0 }]', /topics\.0\.partitions: /],
    ['a topic named twice', 'topics: [{ name: a }, { name: a }]', /topics named twice: a/],
  ])('names what is wrong with %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).toThrow(TopicsFileError);
  });

  it('names a file that cannot be read', async () => {
    await expect(readTopicsFile('no/such/file.yaml')).rejects.toThrow(/no\/such\/file\.yaml: cannot be read: ENOENT/);
  });
});
