import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EventContract } from '@khabar/contracts';
import type { KafkaMessage } from 'kafkajs';
import { PermanentError } from '../errors/taxonomy.js';
import { packHeaders } from '../spec-support/pack-headers.js';
import { noteContract, noteRecord } from '../spec-support/notes.js';
import { contractLookup } from './contract-lookup.js';
import { recordDecoder } from './decode.js';

const contract = noteContract('notes');
const limits = {
  KHABAR_KAFKA_MAX_RECORD_BYTES: 10_000,
  KHABAR_CONSUMER_MAX_HEADERS: 20,
  KHABAR_CONSUMER_MAX_HEADER_BYTES: 2_000,
};
const decode = recordDecoder({ limits, contractFor: contractLookup([contract] as EventContract[]) });

const messageOf = (given: {
  key: Buffer | null;
  value: Buffer | null;
  headers: Record<string, string>;
}): KafkaMessage =>
  ({
    ...{ key: given.key, value: given.value, timestamp: '7', offset: '3', attributes: 0 },
    headers: packHeaders(given.headers),
  }) as unknown as KafkaMessage;

const place = { topic: 'notes', partition: 0 };
const { headers } = noteRecord(contract, { id: 'a', n: 1 });
const good = headers as Record<string, string>;

describe('recordDecoder', () => {
  it('gives event, data and headers of a record, and drops fields the contract does not know', () => {
    const value = Buffer.from('{"id":"a","n":1,"later":true}');
    const record = decode(messageOf({ key: Buffer.from('a'), value, headers: good }), place, 'a');
    expect(record).toMatchObject({
      ...{
        data: { id: 'a', n: 1 },
        key: 'a',
        topic: 'notes',
        partition: 0,
        offset: '3',
        timestamp: 7,
        tombstone: false,
      },
      event: { type: contract.type, source: 'urn:khabar:test' },
    });
    expect(record.data).not.toHaveProperty('later');
    expect(String(record.headers['ce_id'])).toBe('note');
  });

  it('takes any bytes and headers, and throws nothing but a PermanentError with a stable code', () => {
    const codes =
      /^(header-bomb|oversized|missing-header|unknown-event-type|null-value|invalid-json|schema-invalid|bad-key)$/;
    const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
    const json = fc.json().map((text) => Buffer.from(text));
    const value = fc.option(fc.oneof(bytes, json), { nil: null });
    const spoiled = fc.dictionary(fc.constantFrom(...Object.keys(good), 'x', '__proto__'), fc.string(), { maxKeys: 8 });
    fc.assert(
      fc.property(fc.option(bytes, { nil: null }), value, fc.option(spoiled), (key, given, changes) => {
        const message = messageOf({ key, value: given, headers: changes ? { ...good, ...changes } : good });
        try {
          expect(decode(message, place, key?.toString('utf8')).topic).toBe('notes');
        } catch (error) {
          expect(error).toBeInstanceOf(PermanentError);
          expect((error as PermanentError).code).toMatch(codes);
        }
      }),
      { numRuns: 500 },
    );
  });
});
