import type { EventContract } from '../event-contract.js';
import { consumerGroups, type Topic } from '../topics.js';
import { publications, readBy, type Service } from '../topology.js';
import { messageNamesOn } from './channels.js';
import type { deadLetterMessages } from './dead-letters.js';
import { kafkaBindingVersion } from './kafka-binding.js';
import { tombstoneNameOf } from './messages.js';
import { channelNameOf, deadLetterChannelNameOf, messageNameOf, operationNameOf, refTo } from './names.js';

type Operations = Record<string, object>;

const messageRefs = (channel: string, names: readonly string[]): object[] =>
  names.map((name) => refTo('channels', channel, 'messages', name));

const receives = (service: Service, topic: Topic, catalog: readonly EventContract[]): Operations => {
  const channel = channelNameOf(topic);
  const groupId = { type: 'string', const: consumerGroups[service] };
  return {
    [operationNameOf(service, 'Receives', channel)]: {
      action: 'receive',
      summary: `The ${service} reads this topic as group ${consumerGroups[service]}.`,
      channel: refTo('channels', channel),
      messages: messageRefs(channel, messageNamesOn(topic, catalog)),
      tags: [{ name: service }],
      bindings: { kafka: { groupId, bindingVersion: kafkaBindingVersion } },
    },
  };
};

const deadLetter: keyof typeof deadLetterMessages = 'deadLetter';

const sendsDeadLetters = (service: Service, topic: Topic): Operations => {
  const channel = deadLetterChannelNameOf(topic, service);
  return {
    [operationNameOf(service, 'Sends', channel)]: {
      action: 'send',
      summary: 'The original offset is committed only after the dead letter was acknowledged.',
      channel: refTo('channels', channel),
      messages: messageRefs(channel, [deadLetter]),
      tags: [{ name: service }],
    },
  };
};

const sends = (sender: string, contract: EventContract): Operations => {
  const channel = channelNameOf(contract.topic);
  const names = [messageNameOf(contract.type), ...(contract.tombstones ? [tombstoneNameOf(contract)] : [])];
  return {
    [operationNameOf(sender, 'Sends', messageNameOf(contract.type))]: {
      action: 'send',
      summary: contract.summary,
      channel: refTo('channels', channel),
      messages: messageRefs(channel, names),
      tags: [{ name: sender }],
    },
  };
};

/** What each service sends and receives, named by service. */
export const operationsOf = (catalog: readonly EventContract[]): Operations => {
  const sent = Object.entries(publications).flatMap(([sender, contracts]) =>
    contracts.map((contract) => sends(sender, contract)),
  );
  const received = (Object.keys(consumerGroups) as Service[]).flatMap((service) =>
    readBy(service).flatMap((topic) => [receives(service, topic, catalog), sendsDeadLetters(service, topic)]),
  );
  return Object.assign({}, ...sent, ...received) as Operations;
};
