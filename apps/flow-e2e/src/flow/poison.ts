import { cloudEventHeaders } from '@khabar/contracts';
import { rawRecord, type RawRecord } from './corpus.js';

export interface Poison {
  /** Code the dead letter must carry. */
  readonly code: string;
  readonly what: string;
  readonly record: Omit<RawRecord, 'key' | 'value' | 'headers'> & {
    readonly key?: string | Buffer | null;
    readonly value: string | Buffer | null;
    readonly headers: Record<string, string>;
  };
}

const without = (headers: Record<string, string>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([header]) => header !== name));

const oversizedBytes = 1_500_000;

/** Largest record that the services of the poison tests accept; smaller than what the topics take, so that one gets through. */
export const poisonMaxRecordBytes = '1000000';

/** One record of every kind that can never work, each made from a good one. */
export const poisons = (run: string): Poison[] => {
  const good = (index: number) => rawRecord({ run, index, edition: 1 });
  const manyHeaders = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`x-${index}`, 'boom']));
  const changed = (index: number, change: Record<string, unknown>): string =>
    JSON.stringify({ ...(JSON.parse(good(index).value) as object), ...change });
  return [
    { code: 'invalid-json', what: 'text that is no JSON', record: { ...good(0), value: '{"articleId": ' } },
    {
      code: 'invalid-json',
      what: 'the magic byte of a schema registry',
      record: { ...good(1), value: Buffer.from([0, 0, 0, 0, 7, 1, 2]) },
    },
    {
      code: 'invalid-json',
      what: 'bytes that are no UTF-8',
      record: { ...good(2), value: Buffer.from([0xff, 0xfe, 0xc3, 0x28]) },
    },
    { code: 'null-value', what: 'no value at all', record: { ...good(3), value: null } },
    {
      code: 'schema-invalid',
      what: 'a field of the wrong type',
      record: { ...good(4), value: changed(4, { revision: 'soon' }) },
    },
    { code: 'schema-invalid', what: 'a bare number', record: { ...good(5), value: '42' } },
    { code: 'bad-key', what: 'no key', record: { ...good(6), key: null } },
    { code: 'bad-key', what: 'the key of another article', record: { ...good(7), key: 'f'.repeat(32) } },
    {
      code: 'oversized',
      what: 'more bytes than the limit',
      record: { ...good(8), value: changed(8, { content: 'x'.repeat(oversizedBytes) }) },
    },
    {
      code: 'header-bomb',
      what: 'hundreds of headers',
      record: { ...good(9), headers: { ...good(9).headers, ...manyHeaders } },
    },
    {
      code: 'missing-header',
      what: 'no event type',
      record: { ...good(10), headers: without(good(10).headers, cloudEventHeaders.type) },
    },
    {
      code: 'unknown-event-type',
      what: 'an event nobody knows',
      record: { ...good(11), headers: { ...good(11).headers, [cloudEventHeaders.type]: 'khabar.article.imagined.v1' } },
    },
    {
      code: 'unknown-event-type',
      what: 'another major version',
      record: { ...good(12), headers: { ...good(12).headers, [cloudEventHeaders.type]: 'khabar.article.fetched.v2' } },
    },
  ];
};
