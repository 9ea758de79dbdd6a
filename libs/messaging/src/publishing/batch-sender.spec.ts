import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createLogger } from '@khabar/telemetry';
import { kafkaConnection } from '../kafka/connection.js';
import type { NewRecord, PublishedRecord } from '../records/raw-record.js';
import { testSettings } from '../spec-support/settings.js';
import type { PendingRecord } from './batch-queue.js';
import { batchSender } from './batch-sender.js';
import type { RecordSender } from './record-sender.js';

const connection = kafkaConnection({
  settings: testSettings(['localhost:9']),
  service: 'test',
  logger: createLogger('test', { level: 'silent' }),
});

const kafkaError = (type: string) => Object.assign(new Error(type), { name: 'KafkaJSProtocolError', type });

/** A broker that answers a request by `judge`. */
const senderOf = (judge: (records: readonly NewRecord[]) => Error | undefined) => {
  const calls = { opened: 0, sent: [] as string[] };
  const open = (): RecordSender => {
    calls.opened += 1;
    return {
      connect: async () => undefined,
      disconnect: async () => undefined,
      send: async (records) => {
        const error = judge(records);
        if (error) throw error;
        calls.sent.push(...records.map(({ key }) => String(key)));
        return records.map(({ topic }, index): PublishedRecord => ({ topic, partition: 0, offset: String(index) }));
      },
    };
  };
  return { calls, sender: batchSender(connection, open) };
};

const sendAll = async (sender: ReturnType<typeof batchSender>, records: readonly NewRecord[], withinMs = 5_000) => {
  const outcomes = new Map<string, string>();
  const pending = records.map((record): PendingRecord => ({
    ...{ record, bytes: 10, deadline: Date.now() + withinMs },
    resolve: () => outcomes.set(String(record.key), 'sent'),
    reject: (error) => outcomes.set(String(record.key), (error as { code: string }).code),
  }));
  await sender.send(pending);
  return outcomes;
};

const record = (key: string, topic = 't'): NewRecord => ({ topic, key, value: '' });

describe('batchSender', () => {
  it('sends everything but what the broker refuses, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), async (isBad) => {
        const bad = (key: unknown) => isBad[Number(key)];
        const { calls, sender } = senderOf((records) =>
          records.some(({ key }) => bad(key)) ? kafkaError('MESSAGE_TOO_LARGE') : undefined,
        );
        const outcomes = await sendAll(
          sender,
          isBad.map((_, index) => record(String(index))),
        );
        isBad.forEach((refused, index) =>
          expect(outcomes.get(String(index))).toBe(refused ? 'record-refused' : 'sent'),
        );
        expect(calls.sent).toEqual(isBad.flatMap((refused, index) => (refused ? [] : [String(index)])));
      }),
      { numRuns: 50 },
    );
  });

  it('lets a topic that is missing not keep the others back', async () => {
    const { sender } = senderOf((records) =>
      records.some(({ topic }) => topic === 'missing') ? kafkaError('UNKNOWN_TOPIC_OR_PARTITION') : undefined,
    );
    const outcomes = await sendAll(sender, [record('a'), record('b', 'missing'), record('c')]);
    expect([...outcomes].sort()).toEqual([
      ['a', 'sent'],
      ['b', 'topic-unavailable'],
      ['c', 'sent'],
    ]);
  });

  it('throws the producer away after a request nobody answered, and sends again with a new one', async () => {
    let failures = 2;
    const { calls, sender } = senderOf(() => {
      failures -= 1;
      return failures >= 0 ? new Error('connection closed') : undefined;
    });
    expect([...(await sendAll(sender, [record('a')]))]).toEqual([['a', 'sent']]);
    expect(calls.opened).toBe(3);
  });

  it('gives up as an outage when the time is over', async () => {
    const { sender } = senderOf(() => new Error('connection closed'));
    expect([...(await sendAll(sender, [record('a')], 300))]).toEqual([['a', 'publish-failed']]);
  });

  it('names a record that cannot be encoded as refused, instead of trying for ever', async () => {
    const { sender } = senderOf(() => new TypeError('value must be a string'));
    expect([...(await sendAll(sender, [record('a')]))]).toEqual([['a', 'record-refused']]);
  });
});
