import { cloudEventHeaders, contentTypeJson } from '../cloud-event.js';
import { deadLetterHeaders, redriveHeaders, type DeadLetterField } from '../dead-letter.js';
import { dataSchemaOf, type EventContract } from '../event-contract.js';
import type { JsonSchema } from '../schemas/json-schema.js';

const traceparent: JsonSchema = {
  type: 'string',
  pattern: '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
  description: 'W3C trace context of the span that produced the record.',
};

/** The headers of an event: CloudEvents 1.0, binary content mode. All are UTF-8 text. */
export const eventHeaders = (contract: EventContract): JsonSchema => ({
  type: 'object',
  properties: {
    'content-type': { type: 'string', const: contentTypeJson },
    ce_specversion: { type: 'string', const: '1.0' },
    [cloudEventHeaders.id]: {
      type: 'string',
      minLength: 1,
      description: 'Deterministic: the same event delivered or sent again has the same id. De-duplicate by it.',
    },
    [cloudEventHeaders.type]: { type: 'string', const: contract.type },
    [cloudEventHeaders.source]: { type: 'string', minLength: 1, description: 'Who sent it: `urn:khabar:<service>`.' },
    [cloudEventHeaders.time]: { type: 'string', format: 'date-time' },
    [cloudEventHeaders.dataschema]: {
      type: 'string',
      pattern: `^urn:khabar:schema:${contract.type.replaceAll('.', '\\.')}:[0-9]+\\.[0-9]+\\.[0-9]+$`,
      description: 'Names the exact schema of the value.',
      examples: [dataSchemaOf(contract)],
    },
    [cloudEventHeaders.subject]: { type: 'string', minLength: 1 },
    traceparent,
    [redriveHeaders.redrivenFrom]: {
      type: 'string',
      pattern: '^[a-zA-Z0-9._-]+/[0-9]+/[0-9]+$',
      description: 'Only on a record that was sent back: its dead letter, as topic/partition/offset.',
    },
  },
  required: [
    'content-type',
    'ce_specversion',
    cloudEventHeaders.id,
    cloudEventHeaders.type,
    cloudEventHeaders.source,
    cloudEventHeaders.time,
    cloudEventHeaders.dataschema,
  ],
});

const decimal = (description: string): JsonSchema => ({ type: 'string', pattern: '^[0-9]+$', description });
const words = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description });

const deadLetterFields: Readonly<Record<DeadLetterField, JsonSchema>> = {
  originalTopic: words('Topic of the original record.'),
  originalPartition: decimal('Partition of the original record.'),
  originalOffset: decimal('Offset of the original record.'),
  originalTimestamp: decimal('Timestamp of the original record, milliseconds since the epoch.'),
  group: words('Consumer group that could not process it.'),
  service: words('Service that could not process it.'),
  stage: words('Step that failed: `decode` or `handle`.'),
  codeVersion: words('Version of the service.'),
  errorClass: {
    type: 'string',
    enum: ['permanent', 'transient'],
    description: 'A record that fails because a broker or store is away is never dead-lettered.',
  },
  errorCode: words('For programs; stable.'),
  errorMessage: { type: 'string', description: 'For people: what was wrong, with field and value.' },
  attempts: decimal('Tries of the record, the last one included.'),
  deadLetteredAt: { type: 'string', format: 'date-time' },
};

const schemaOfFields = (fields: readonly DeadLetterField[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(fields.map((field) => [deadLetterHeaders[field], deadLetterFields[field]])),
  required: fields.map((field) => deadLetterHeaders[field]),
});

/** What a dead letter adds to the headers of the original record, whatever those were. */
export const deadLetterHeaderSchema: JsonSchema = schemaOfFields(Object.keys(deadLetterFields) as DeadLetterField[]);

const identity = schemaOfFields(['originalTopic', 'originalPartition', 'originalOffset']);

/** The headers of the note that a dead letter was sent back. */
export const receiptHeaderSchema: JsonSchema = {
  ...identity,
  properties: { ...identity.properties, [redriveHeaders.redrivenAt]: { type: 'string', format: 'date-time' } },
  required: [...(identity.required ?? []), redriveHeaders.redrivenAt],
};
