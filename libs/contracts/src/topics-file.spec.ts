import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { topicPolicies } from './topology.js';

type Config = Record<string, string | number>;
interface TopicsFile {
  defaults: { config: Config };
  topics: { name: string; config?: Config }[];
}

let file: TopicsFile;

beforeAll(async () => {
  const text = await readFile(new URL('../../../deploy/kafka/topics.yaml', import.meta.url), 'utf8');
  file = parse(text) as TopicsFile;
});

describe('deploy/kafka/topics.yaml', () => {
  it.each(Object.entries(topicPolicies))(
    'keeps the cleanup policy that consumers of %s rely on',
    (topic, { cleanup }) => {
      const own = file.topics.find(({ name }) => name === topic)?.config;
      expect({ ...file.defaults.config, ...own }['cleanup.policy']).toBe(cleanup);
    },
  );
});
