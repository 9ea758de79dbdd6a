import type { EventContract } from '../event-contract.js';
import { consumerGroups, deadLetterTopic, topics, type Topic } from '../topics.js';
import { readBy, topicPolicies, type Service } from '../topology.js';
import { deadLetterMessages } from './dead-letters.js';
import { kafkaBindingVersion } from './kafka-binding.js';
import { tombstoneNameOf } from './messages.js';
import { channelNameOf, deadLetterChannelNameOf, messageNameOf, refTo } from './names.js';

const topicsFile = 'deploy/kafka/topics.yaml';

const bindingsOf = (topic: string, cleanup: 'delete' | 'compact'): object => ({
  kafka: { topic, topicConfiguration: { 'cleanup.policy': [cleanup] }, bindingVersion: kafkaBindingVersion },
});

const messageNamesOf = (contract: EventContract): string[] => [
  messageNameOf(contract.type),
  ...(contract.tombstones ? [tombstoneNameOf(contract)] : []),
];

/** The names of the messages that travel on a topic. */
export const messageNamesOn = (topic: Topic, catalog: readonly EventContract[]): string[] =>
  catalog.filter((contract) => contract.topic === topic).flatMap(messageNamesOf);

const messageMap = (names: readonly string[]): Record<string, object> =>
  Object.fromEntries(names.map((name) => [name, refTo('components', 'messages', name)]));

const channelOf = (topic: Topic, catalog: readonly EventContract[]): object => ({
  address: topic,
  title: channelNameOf(topic),
  summary: topicPolicies[topic].summary,
  servers: [refTo('servers', 'kafka')],
  messages: messageMap(messageNamesOn(topic, catalog)),
  bindings: bindingsOf(topic, topicPolicies[topic].cleanup),
  'x-topic-settings': topicsFile,
});

const deadLetterChannelOf = (topic: Topic, service: Service): object => {
  const address = deadLetterTopic(topic, consumerGroups[service]);
  return {
    address,
    title: deadLetterChannelNameOf(topic, service),
    summary: `What the ${service} could not process from ${topic}.`,
    servers: [refTo('servers', 'kafka')],
    messages: messageMap(Object.keys(deadLetterMessages)),
    bindings: bindingsOf(address, 'delete'),
    'x-topic-settings': topicsFile,
  };
};

export const channelsOf = (catalog: readonly EventContract[]): Record<string, object> => ({
  ...Object.fromEntries(Object.values(topics).map((topic) => [channelNameOf(topic), channelOf(topic, catalog)])),
  ...Object.fromEntries(
    (Object.keys(consumerGroups) as Service[]).flatMap((service) =>
      readBy(service).map((topic) => [deadLetterChannelNameOf(topic, service), deadLetterChannelOf(topic, service)]),
    ),
  ),
});
