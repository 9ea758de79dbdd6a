import { dataSchemaOf, encodeHeaders, type EventContract } from '@khabar/contracts';
import type { DeadLetter, RawRecord } from '@khabar/messaging';

export const writtenAt = Date.parse('2026-01-01T00:00:00Z');

/** A record as a service writes it. */
export const recordOf = <Data>(
  contract: EventContract<Data>,
  data: Data | null,
  overrides: Partial<RawRecord> = {},
): RawRecord => ({
  topic: contract.topic,
  partition: 3,
  offset: '42',
  timestamp: writtenAt,
  key: Buffer.from(data === null ? 'key' : contract.keyOf(data)),
  value: data === null ? null : Buffer.from(JSON.stringify(data)),
  headers: {
    ...encodeHeaders({
      id: 'id',
      type: contract.type,
      source: 'urn:khabar:test',
      time: '2026-01-01T00:00:00Z',
      dataschema: dataSchemaOf(contract),
    }),
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  },
  ...overrides,
});

export const deadLetterOf = (record: RawRecord, overrides: Partial<DeadLetter> = {}): DeadLetter => ({
  ...record,
  id: `${record.topic}/${record.partition}/${record.offset}`,
  group: 'khabar-parser',
  service: 'parser',
  stage: 'handle',
  codeVersion: '0.1.0',
  errorClass: 'permanent',
  errorCode: 'timeout',
  errorMessage: 'took longer than 5000 ms',
  attempts: 1,
  deadLetteredAt: '2026-01-01T00:00:01.000Z',
  at: { topic: `${record.topic}.khabar-parser.dlq`, partition: 0, offset: '7' },
  copies: 1,
  status: 'open',
  ...overrides,
});
