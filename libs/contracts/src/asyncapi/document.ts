import { contentTypeJson } from '../cloud-event.js';
import type { EventContract } from '../event-contract.js';
import { channelsOf } from './channels.js';
import { messagesOf, payloadSchemasOf } from './messages.js';
import { operationsOf } from './operations.js';

const description = `Every topic of Khabar. Events are CloudEvents 1.0 in binary content mode: attributes in \`ce_*\` headers, the
value is JSON, \`ce_dataschema\` names the exact schema, \`traceparent\` joins the trace. docs/contracts.md says how to consume.

**Order.** All records of one article have its \`articleId\` as key and so lie in one partition, in the order they were
written. \`revision\` alone says which of two states is newer; with equal revisions the greater \`signature.contentHash\` is.
Offsets and timestamps say nothing of it.

**Delivery** is at least once. Ids are deterministic: the same event again has the same \`ce_id\`. De-duplicate by \`ce_id\`, or
ignore what is not newer than the revision you have.

**Compaction.** \`khabar.articles.current.v1\` keeps the latest record of each key. A null value is a tombstone: the article was
withdrawn. A reader that starts at offset 0 and reaches the end within \`delete.retention.ms\` has the whole state.

**Partitions** are chosen by murmur2 of the key, as the Java client does (librdkafka: \`partitioner=murmur2_random\`).
**Compression** is zstd. **Acknowledgement** is \`acks=all\`.

**Evolution.** Within one major version nothing is removed, retyped or newly required, enum values and bounds only widen.
Ignore fields and enum values you do not know. A breaking change is a new type on a new topic; both run side by side.`;

const server = {
  host: 'kafka.example:9092',
  protocol: 'kafka',
  description: 'Any Apache Kafka from 2.1 on; the address is the setting KHABAR_KAFKA_BROKERS.',
};

export interface AsyncApiDocument {
  readonly asyncapi: '3.0.0';
  readonly channels: Readonly<Record<string, object>>;
  readonly operations: Readonly<Record<string, object>>;
  readonly components: {
    readonly messages: Readonly<Record<string, object>>;
    readonly schemas: Readonly<Record<string, object>>;
  };
  readonly [field: string]: unknown;
}

/** The AsyncAPI 3.0 document of the system, made from the event catalog and the topology. */
export const asyncApiDocument = (catalog: readonly EventContract[]): AsyncApiDocument => ({
  asyncapi: '3.0.0',
  id: 'urn:khabar',
  info: {
    title: 'Khabar',
    version: '1.0.0',
    description,
    license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    tags: ['anyone', 'fetcher', 'parser', 'indexer'].map((name) => ({ name })),
  },
  defaultContentType: contentTypeJson,
  servers: { kafka: server },
  channels: channelsOf(catalog),
  operations: operationsOf(catalog),
  components: { messages: messagesOf(catalog), schemas: payloadSchemasOf(catalog) },
});
