import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import type { NewRecord } from '../records/raw-record.js';
import { bedOn, type Bed } from '../spec-support/bed.js';
import { noteRecord } from '../spec-support/notes.js';

jest.setTimeout(60_000);

interface Pill {
  readonly kind: string;
  readonly code: string;
  /** Part of the message: the field, value, figure or setting that is wrong. */
  readonly names: string;
  readonly spoil: (record: ReturnType<typeof noteRecord>) => NewRecord;
}

const value = (text: string) => Buffer.from(text);

const pills: readonly Pill[] = [
  {
    kind: 'a value that is no JSON',
    code: 'invalid-json',
    names: '{\\"id\\":',
    spoil: (record) => ({ ...record, value: value('{"id":') }),
  },
  {
    kind: 'a value with the magic byte of a schema registry',
    code: 'invalid-json',
    names: 'magic byte 0x00',
    spoil: (record) => ({
      ...record,
      value: Buffer.concat([Buffer.from([0, 0, 0, 0, 7]), value('{"id":"poison","n":1}')]),
    }),
  },
  {
    kind: 'a value that is no UTF-8',
    code: 'invalid-json',
    names: 'UTF-8',
    spoil: (record) => ({ ...record, value: Buffer.from([0x22, 0xff, 0x22]) }),
  },
  {
    kind: 'a field of the wrong type',
    code: 'schema-invalid',
    names: 'n: Invalid input: expected int, received number (got 1.5)',
    spoil: (record) => ({ ...record, value: value('{"id":"poison","n":1.5}') }),
  },
  {
    kind: 'a header that is missing',
    code: 'missing-header',
    names: '"ce_id"',
    spoil: (record) => ({ ...record, headers: { ...record.headers, ce_id: undefined } }),
  },
  {
    kind: 'an event type nobody knows',
    code: 'unknown-event-type',
    names: 'khabar.note.eaten.v1',
    spoil: (record) => ({ ...record, headers: { ...record.headers, ce_type: 'khabar.note.eaten.v1' } }),
  },
  {
    kind: 'another major version of the schema',
    code: 'unknown-event-type',
    names: ':2.0.0',
    spoil: (record) => ({
      ...record,
      headers: { ...record.headers, ce_dataschema: 'urn:khabar:schema:khabar.note.kept.v1:2.0.0' },
    }),
  },
  { kind: 'a null value', code: 'null-value', names: 'null', spoil: (record) => ({ ...record, value: null }) },
  {
    kind: 'a null value without headers',
    code: 'null-value',
    names: 'null',
    spoil: (record) => ({ ...record, value: null, headers: {} }),
  },
  { kind: 'a record without key', code: 'bad-key', names: '"poison"', spoil: (record) => ({ ...record, key: null }) },
  {
    kind: 'a key that is not the one of the data',
    code: 'bad-key',
    names: '"somebody"',
    spoil: (record) => ({ ...record, key: 'somebody' }),
  },
  {
    kind: 'a record above the limit',
    code: 'oversized',
    names: 'KHABAR_KAFKA_MAX_RECORD_BYTES is 20000',
    spoil: (record) => ({ ...record, value: value(JSON.stringify({ id: 'poison', n: 1, text: 'x'.repeat(30_000) })) }),
  },
  {
    kind: 'too many headers',
    code: 'header-bomb',
    names: 'KHABAR_CONSUMER_MAX_HEADERS is 100',
    spoil: (record) => ({
      ...record,
      headers: { ...record.headers, ...Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`h${n}`, 'x'])) },
    }),
  },
  {
    kind: 'headers that are too large',
    code: 'header-bomb',
    names: 'KHABAR_CONSUMER_MAX_HEADER_BYTES is 65536',
    spoil: (record) => ({ ...record, headers: { ...record.headers, bomb: 'x'.repeat(70_000) } }),
  },
];

describe('poison pills', () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await bedOn((await testServers()).brokers);
  });
  afterEach(() => bed.close());

  it.each(pills)('makes exactly one dead letter of $kind, and goes on', async ({ code, names, spoil }) => {
    const poison = spoil(noteRecord(bed.strictContract, { id: 'poison', n: 1 }));
    await bed.produce([poison, noteRecord(bed.strictContract, { id: 'fine', n: 2 })]);
    const handled: string[] = [];
    await bed.consume({
      settings: { KHABAR_KAFKA_MAX_RECORD_BYTES: '20000' },
      handle: ({ key }) => handled.push(key),
    });
    await bed.caughtUp();
    expect(handled).toEqual(['fine']);
    const letters = await bed.deadLetters();
    expect(letters).toHaveLength(1);
    const [letter] = letters;
    expect(letter).toMatchObject({
      ...{ topic: bed.topic, partition: 0, offset: '0', group: bed.group, copies: 1, status: 'open' },
      ...{
        service: 'test',
        stage: 'decode',
        codeVersion: '9.9.9',
        errorClass: 'permanent',
        errorCode: code,
        attempts: 1,
      },
    });
    expect(letter?.errorMessage).toContain(names);
    expect(letter?.key).toEqual(poison.key === null ? null : Buffer.from(poison.key as string));
    expect(letter?.value).toEqual(poison.value);
    expect(Object.keys(letter?.headers ?? {}).sort()).toEqual(
      Object.entries(poison.headers ?? {})
        .filter(([, text]) => text !== undefined)
        .map(([name]) => name)
        .sort(),
    );
  });

  it('makes one dead letter of each poison pill among many good records of a batch handler', async () => {
    const good = Array.from({ length: 50 }, (_, n) => noteRecord(bed.strictContract, { id: `good-${n}`, n }));
    const bad = pills
      .filter(({ code }) => code !== 'oversized')
      .map(({ spoil }) => spoil(noteRecord(bed.strictContract, { id: 'poison', n: 1 })));
    await bed.produce([...good.slice(0, 25), ...bad, ...good.slice(25)]);
    let handled = 0;
    await bed.consume({
      handleBatch: (records) => {
        handled += records.length;
        return records.map(() => ({ ok: true }));
      },
    });
    await bed.caughtUp();
    expect(handled).toBe(50);
    expect(await bed.deadLetters()).toHaveLength(bad.length);
  });
});
