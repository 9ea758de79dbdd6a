import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ForeignKafka, foreignKafka } from '../kafka/foreign-kafka.js';
import { uniqueName } from '../names/unique-name.js';
import { type PrivateStack, privateStack } from '../servers/private-stack.js';
import { eventually } from '../waiting/eventually.js';

jest.setTimeout(240_000);

const produceUntil = async (kafka: ForeignKafka, topic: string, ended: () => boolean): Promise<string[]> => {
  const acknowledged: string[] = [];
  for (let from = 0; !ended(); from += 10) {
    const values = Array.from({ length: 10 }, (_, index) => `v${from + index}`);
    const sent = kafka.produce(values.map((value) => ({ topic, key: value, value })));
    const outcome = await sent.then(
      () => 'acknowledged',
      () => 'failed',
    );
    if (outcome === 'acknowledged') acknowledged.push(...values);
  }
  return acknowledged;
};

const valuesIn = async (kafka: ForeignKafka, topic: string) =>
  new Set((await kafka.readTopic(topic)).map(({ value }) => value?.toString()));

describe('a local broker under SIGKILL', () => {
  let stack: PrivateStack;
  let kafka: ForeignKafka;
  beforeAll(async () => {
    stack = await privateStack();
    kafka = foreignKafka(stack.brokers);
  });
  afterAll(async () => {
    await kafka.close();
    await stack.remove();
  });

  it('keeps every acknowledged record', async () => {
    const topic = uniqueName('killed');
    await kafka.createTopic(topic, { partitions: 3 });
    let ended = false;
    const producing = produceUntil(kafka, topic, () => ended);
    await sleep(1_500);
    await stack.member('broker-1').kill();
    ended = true;
    await stack.member('broker-1').start();
    const acknowledged = await producing;
    const stored = await eventually(() => valuesIn(kafka, topic), { timeoutMs: 30_000, pollMs: 500 });
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(acknowledged.filter((value) => !stored.has(value))).toEqual([]);
  });
});

describe('three local brokers', () => {
  let stack: PrivateStack;
  let kafka: ForeignKafka;
  beforeAll(async () => {
    stack = await privateStack({ brokers: 3, kafkaHeapMb: 256 });
    kafka = foreignKafka(stack.brokers);
  });
  afterAll(async () => {
    await kafka.close();
    await stack.remove();
  });

  it('take records while one of them is dead, and lose none when it is back', async () => {
    const topic = uniqueName('three');
    await kafka.createTopic(topic, { partitions: 6, replication: 3, config: { 'min.insync.replicas': '2' } });
    await kafka.produce([{ topic, key: 'before', value: 'before' }]);
    await stack.member('broker-2').kill();
    const during = Array.from({ length: 60 }, (_, index) => `during${index}`);
    for (const value of during)
      await eventually(() => kafka.produce([{ topic, key: value, value }]), { timeoutMs: 60_000, pollMs: 500 });
    await stack.member('broker-2').start();
    const stored = await eventually(() => valuesIn(kafka, topic), { timeoutMs: 30_000, pollMs: 500 });
    expect(['before', ...during].filter((value) => !stored.has(value))).toEqual([]);
  });
});
