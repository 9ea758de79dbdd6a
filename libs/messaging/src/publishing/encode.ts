import { dataSchemaOf, describeIssues, encodeHeaders, validateOnWrite } from '@khabar/contracts';
import { PermanentError } from '../errors/taxonomy.js';
import type { NewRecord } from '../records/raw-record.js';
import type { AnyOutgoingEvent } from './outgoing-event.js';

export interface EncodedEvent {
  readonly record: NewRecord & { readonly headers: Record<string, string> };
  /** What the record takes in a request, before compression. */
  readonly bytes: number;
}

/** What Kafka adds to a record that travels alone: the head of its batch, lengths, timestamp. Rounded up, bytes. */
const overheadBytes = 256;

const headersOf = ({ contract, id, source, time, subject, headers }: AnyOutgoingEvent): Record<string, string> => ({
  ...headers,
  ...encodeHeaders({ id, type: contract.type, source, time, dataschema: dataSchemaOf(contract), subject }),
});

const valueOf = (event: AnyOutgoingEvent): { key: string; value: Buffer | null } => {
  const { contract, id } = event;
  if (event.tombstone) {
    if (contract.tombstones) return { key: event.key, value: null };
    throw new PermanentError('null-value', `event ${id}: ${contract.type} allows no tombstones`);
  }
  const validated = validateOnWrite(contract, event.data);
  if (!validated.ok) {
    const issues = describeIssues(validated.issues);
    throw new PermanentError(
      'schema-invalid',
      `event ${id} does not fit ${contract.type} ${contract.version}: ${issues}`,
    );
  }
  const key: string = event.key ?? contract.keyOf(validated.data);
  return { key, value: Buffer.from(JSON.stringify(validated.data)) };
};

const sizeOf = (key: string, value: Buffer | null, headers: Record<string, string>): number => {
  const headerBytes = Object.entries(headers).reduce(
    (sum, [name, text]) => sum + name.length + Buffer.byteLength(text),
    0,
  );
  return overheadBytes + Buffer.byteLength(key) + (value?.length ?? 0) + headerBytes;
};

/**
 * Makes a Kafka record of an event.
 * @throws PermanentError `schema-invalid` naming field and value, `null-value`, `oversized` naming size and limit.
 */
export const encodeEvent = (event: AnyOutgoingEvent, maxRecordBytes: number): EncodedEvent => {
  const { key, value } = valueOf(event);
  const headers = headersOf(event);
  const bytes = sizeOf(key, value, headers);
  if (bytes > maxRecordBytes) {
    const limit = `KHABAR_KAFKA_MAX_RECORD_BYTES is ${maxRecordBytes}`;
    throw new PermanentError('oversized', `event ${event.id} of ${event.contract.type} has ${bytes} bytes, ${limit}`);
  }
  return { record: { topic: event.contract.topic, key, value, headers }, bytes };
};
