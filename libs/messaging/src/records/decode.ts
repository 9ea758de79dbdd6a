import {
  cloudEventHeaders,
  decodeHeaders,
  describeIssues,
  headerText,
  validateOnRead,
  type CloudEventAttributes,
  type EventContract,
  type RecordHeaders,
} from '@khabar/contracts';
import { PermanentError } from '../errors/taxonomy.js';
import type { EventRecord } from './event-record.js';
import { checkLimits, type RecordLimits } from './limits.js';
import { parseJson } from './parse-json.js';
import type { RawRecord } from './raw-record.js';

export interface DecoderOptions {
  readonly limits: RecordLimits;
  /** The contract of an event type on a topic. @throws PermanentError `unknown-event-type`. */
  readonly contractFor: (type: string, topic: string) => EventContract;
}

/** Makes an event of a record. @throws PermanentError with the code of what is wrong, see docs/contracts. */
export type Decoder = (raw: RawRecord) => EventRecord;

const majorOf = (version: string | undefined): string | undefined => version?.split('.')[0];

const checkSchemaMajor = (contract: EventContract, { dataschema, type }: CloudEventAttributes): void => {
  const found = majorOf(dataschema.split(':').at(-1));
  if (found === majorOf(contract.version)) return;
  throw new PermanentError(
    'unknown-event-type',
    `${cloudEventHeaders.dataschema} "${dataschema}" has another major version than ${type} ${contract.version}`,
  );
};

const attributesOf = (headers: RecordHeaders): CloudEventAttributes => {
  const decoded = decodeHeaders(headers);
  if (decoded.ok) return decoded.attributes;
  throw new PermanentError('missing-header', `header "${decoded.missing}" is missing`);
};

const dataOf = (contract: EventContract, value: Buffer): unknown => {
  const validated = validateOnRead(contract, parseJson(value));
  if (validated.ok) return validated.data;
  const issues = describeIssues(validated.issues);
  throw new PermanentError('schema-invalid', `does not fit ${contract.type} ${contract.version}: ${issues}`);
};

const checkKey = (contract: EventContract, key: string | undefined, data: unknown): string => {
  const wanted = contract.keyOf(data);
  if (key === wanted) return key;
  const found = key === undefined ? 'there is none' : `got ${JSON.stringify(key.slice(0, 200))}`;
  throw new PermanentError('bad-key', `the key must be the ${contract.keyRule} "${wanted}", ${found}`);
};

const tombstoneKey = (contract: EventContract, key: string | undefined): string => {
  if (key !== undefined) return key;
  throw new PermanentError('bad-key', `a tombstone of ${contract.type} needs a key`);
};

export const recordDecoder =
  ({ limits, contractFor }: DecoderOptions): Decoder =>
  (raw) => {
    checkLimits(raw, limits);
    const { topic, partition, offset, timestamp, headers, value } = raw;
    const key = raw.key?.toString('utf8');
    const type = headerText(headers, cloudEventHeaders.type);
    if (value === null && type === undefined) throw new PermanentError('null-value', 'the value is null');
    const event = attributesOf(headers);
    const contract = contractFor(event.type, topic);
    checkSchemaMajor(contract, event);
    const place = { topic, partition, offset, timestamp, headers };
    if (value !== null) {
      const data = dataOf(contract, value);
      return { event, data, key: checkKey(contract, key, data), ...place, tombstone: false };
    }
    if (!contract.tombstones) throw new PermanentError('null-value', `the value is null; ${type} has no tombstones`);
    return { event, data: null, key: tombstoneKey(contract, key), ...place, tombstone: true };
  };
