import { contentTypeJson, encodeHeaders } from '../cloud-event.js';
import { dataSchemaOf, type EventContract } from '../event-contract.js';
import { jsonSchemaOf, type JsonSchema } from '../schemas/json-schema.js';
import { schemaPathOf } from '../schemas/schema-file.js';
import { deadLetterMessages } from './dead-letters.js';
import { eventHeaders } from './headers.js';
import { kafkaBindingVersion } from './kafka-binding.js';
import { messageNameOf, refTo } from './names.js';

const articleKey = '^[0-9a-f]{32}$';

const keySchemaOf = ({ keyRule }: EventContract): JsonSchema => ({
  type: 'string',
  ...(keyRule === 'articleId' && { pattern: articleKey }),
  description: `UTF-8 text: ${keyRule}.`,
});

const correlationOf = ({ properties = {} }: JsonSchema): object =>
  'articleId' in properties
    ? { description: 'Joins everything that happens to one article.', location: '$message.payload#/articleId' }
    : { description: 'Joins everything that happens to one request.', location: '$message.payload#/requestId' };

const exampleTime = '2026-01-01T00:00:00.000Z';

const exampleHeadersOf = (contract: EventContract): Record<string, string> =>
  encodeHeaders({
    id: `${contract.type}:example`,
    type: contract.type,
    source: 'urn:khabar:example',
    time: exampleTime,
    dataschema: dataSchemaOf(contract),
  });

const messageOf = (contract: EventContract): object => ({
  name: contract.type,
  title: messageNameOf(contract.type),
  summary: contract.summary,
  contentType: contentTypeJson,
  headers: eventHeaders(contract),
  payload: refTo('components', 'schemas', contract.type),
  correlationId: correlationOf(jsonSchemaOf(contract)),
  tags: [{ name: 'event' }],
  bindings: { kafka: { key: keySchemaOf(contract), bindingVersion: kafkaBindingVersion } },
  examples: [{ name: 'valid', headers: exampleHeadersOf(contract), payload: contract.example }],
  'x-dataschema': dataSchemaOf(contract),
  'x-schema-file': schemaPathOf(contract),
});

export const tombstoneNameOf = (contract: EventContract): string => `${messageNameOf(contract.type)}Tombstone`;

const tombstoneOf = (contract: EventContract): object => ({
  name: `${contract.type}:tombstone`,
  title: tombstoneNameOf(contract),
  summary: 'The key no longer has a value: the article was withdrawn. The record has a key, headers and a null value.',
  contentType: contentTypeJson,
  headers: eventHeaders(contract),
  payload: { type: 'null' },
  tags: [{ name: 'tombstone' }],
  bindings: { kafka: { key: keySchemaOf(contract), bindingVersion: kafkaBindingVersion } },
});

/** `components.messages`, by name. */
export const messagesOf = (catalog: readonly EventContract[]): Record<string, object> =>
  Object.fromEntries([
    ...catalog.flatMap((contract) => [
      [messageNameOf(contract.type), messageOf(contract)] as const,
      ...(contract.tombstones ? [[tombstoneNameOf(contract), tombstoneOf(contract)] as const] : []),
    ]),
    ...Object.entries<object>(deadLetterMessages),
  ]);

/** `components.schemas`: the generated schemas without what AsyncAPI does not let a schema carry. */
export const payloadSchemasOf = (catalog: readonly EventContract[]): Record<string, JsonSchema> =>
  Object.fromEntries(
    catalog.map((contract) => {
      const { $schema: _dialect, $id: _id, ...schema } = jsonSchemaOf(contract);
      return [contract.type, schema];
    }),
  );
