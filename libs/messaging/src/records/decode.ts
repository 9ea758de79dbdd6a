import {
  cloudEventHeaders,
  describeIssues,
  validateOnRead,
  type CloudEventAttributes,
  type EventContract,
} from '@khabar/contracts';
import type { KafkaMessage } from 'kafkajs';
import { PermanentError } from '../errors/taxonomy.js';
import { headerTextsOf } from '../kafka/packed-headers.js';
import { attributeHeaders, attributesOf, typeOf } from './attributes.js';
import { DecodedRecord } from './decoded-record.js';
import type { EventRecord } from './event-record.js';
import { checkLimits, type RecordLimits } from './limits.js';
import { parseJson } from './parse-json.js';

export interface DecoderOptions {
  readonly limits: RecordLimits;
  /** The contract of an event type on a topic. @throws PermanentError `unknown-event-type`. */
  readonly contractFor: (type: string, topic: string) => EventContract;
}

export interface RecordPlace {
  readonly topic: string;
  readonly partition: number;
}

/**
 * Makes an event of a record; `key` is its key as text.
 * @throws PermanentError `header-bomb`, `oversized`, `missing-header`, `unknown-event-type`, `null-value`, `invalid-json`,
 * `schema-invalid` or `bad-key`, with what was found.
 */
export type Decoder = (message: KafkaMessage, place: RecordPlace, key: string | undefined) => EventRecord;

const majorOf = (version: string | undefined): string | undefined => version?.split('.')[0];

const checkSchemaMajor = (contract: EventContract, { dataschema, type }: CloudEventAttributes): void => {
  const found = majorOf(dataschema.split(':').at(-1));
  if (found === majorOf(contract.version)) return;
  throw new PermanentError(
    'unknown-event-type',
    `${cloudEventHeaders.dataschema} "${dataschema}" has another major version than ${type} ${contract.version}`,
  );
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

export const recordDecoder = ({ limits, contractFor }: DecoderOptions): Decoder => {
  /** Of the last record: the schema is the same in record after record. */
  let checked: { contract: EventContract; dataschema: string } | undefined;

  const checkSchema = (contract: EventContract, event: CloudEventAttributes): void => {
    const { dataschema } = event;
    if (checked?.contract === contract && checked.dataschema === dataschema) return;
    checkSchemaMajor(contract, event);
    checked = { contract, dataschema };
  };

  return (message, place, found) => {
    checkLimits(message, limits);
    const { value } = message;
    const texts = headerTextsOf(message, attributeHeaders);
    if (value === null && typeOf(texts) === undefined) throw new PermanentError('null-value', 'the value is null');
    const event = attributesOf(texts);
    const contract = contractFor(event.type, place.topic);
    checkSchema(contract, event);
    if (value !== null) {
      const data = dataOf(contract, value);
      const key = checkKey(contract, found, data);
      return new DecodedRecord(message, place, { event, data, key, tombstone: false });
    }
    if (!contract.tombstones)
      throw new PermanentError('null-value', `the value is null; ${event.type} has no tombstones`);
    const key = tombstoneKey(contract, found);
    return new DecodedRecord(message, place, { event, data: null, key, tombstone: true });
  };
};
