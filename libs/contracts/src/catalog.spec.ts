import { describe, expect, it } from '@jest/globals';
import { contractOfType, eventCatalog } from './catalog.js';
import { parseVersion } from './compatibility/version.js';
import { deadLetterHeaderPrefix, deadLetterHeaders } from './dead-letter.js';
import { consumerGroups, deadLetterTopics, subscriptions, topics } from './topics.js';
import { publications, readBy, topicPolicies, type Service } from './topology.js';

describe('the event catalog', () => {
  it.each(eventCatalog.map((contract) => [contract.type, contract] as const))(
    '%s carries its major version in its type and on its topic',
    (type, contract) => {
      const { major } = parseVersion(contract.version);
      expect(type).toMatch(new RegExp(`^khabar\\.[a-z]+\\.[a-z]+\\.v${major}$`));
      expect(contract.topic).toMatch(new RegExp(`\\.v${major}$`));
      expect(contractOfType(type)).toBe(contract);
    },
  );

  it.each(eventCatalog.map((contract) => [contract.type, contract] as const))('%s has a key', (_type, contract) => {
    expect(contract.keyOf(contract.example)).not.toBe('');
  });

  it('keys everything about an article by its id, so that its order is kept', () => {
    const keyed = eventCatalog.filter(({ keyRule }) => keyRule === 'articleId');
    expect(keyed.length).toBeGreaterThan(5);
    for (const { keyOf, example } of keyed) expect(keyOf(example)).toBe((example as { articleId: string }).articleId);
  });

  it('allows tombstones on compacted topics and nowhere else', () => {
    for (const { topic, tombstones = false } of eventCatalog)
      expect(tombstones).toBe(topicPolicies[topic].cleanup === 'compact');
  });
});

describe('the topology', () => {
  it('sends every event, and sends on every topic', () => {
    const sent = Object.values(publications).flat();
    expect(new Set(sent)).toEqual(new Set(eventCatalog));
    expect(new Set(sent.map(({ topic }) => topic))).toEqual(new Set(Object.values(topics)));
  });

  it('has a dead-letter topic for each topic that a group reads', () => {
    const services = Object.keys(consumerGroups) as Service[];
    expect(deadLetterTopics).toHaveLength(services.flatMap(readBy).length);
    expect(Object.keys(subscriptions).sort()).toEqual(Object.values(consumerGroups).sort());
    expect(deadLetterTopics).toContain('khabar.articles.raw.v1.khabar-parser.dlq');
  });
});

describe('the headers of a dead letter', () => {
  it('are ours, and each has a name of its own', () => {
    const names = Object.values(deadLetterHeaders);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.startsWith(deadLetterHeaderPrefix)).toBe(true);
  });
});
