import type { Attributes } from '@opentelemetry/api';
import type { Work } from './work.js';

/** OpenTelemetry messaging conventions, Kafka. */
export const processAttributes = (group: string, { owner, message }: Work): Attributes => ({
  'messaging.system': 'kafka',
  'messaging.operation.name': 'process',
  'messaging.operation.type': 'process',
  'messaging.destination.name': owner.topic,
  'messaging.destination.partition.id': String(owner.partition),
  'messaging.consumer.group.name': group,
  'messaging.kafka.offset': Number(message.offset),
  ...(message.key && { 'messaging.kafka.message.key': message.key.toString('utf8') }),
  ...(message.value === null && { 'messaging.kafka.message.tombstone': true }),
});

export const batchAttributes = (group: string, batch: readonly { readonly work: Work }[]): Attributes => ({
  'messaging.system': 'kafka',
  'messaging.operation.name': 'process',
  'messaging.operation.type': 'process',
  'messaging.destination.name': batch[0]?.work.owner.topic,
  'messaging.destination.partition.id': String(batch[0]?.work.owner.partition),
  'messaging.consumer.group.name': group,
  'messaging.batch.message_count': batch.length,
});
