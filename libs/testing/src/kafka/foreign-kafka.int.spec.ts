import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { uniqueName } from '../names/unique-name.js';
import { testServers } from '../servers/test-servers.js';
import { type ForeignKafka, foreignKafka } from './foreign-kafka.js';

jest.setTimeout(120_000);

describe('foreignKafka', () => {
  let kafka: ForeignKafka;
  beforeAll(async () => {
    kafka = foreignKafka((await testServers()).brokers);
  });
  afterAll(() => kafka.close());

  it('reads back the very bytes, keys, headers and tombstones that were produced', async () => {
    const topic = uniqueName('bytes');
    await kafka.createTopic(topic, { partitions: 3 });
    const garbage = Buffer.from([0, 255, 1, 128]);
    await kafka.produce([
      { topic, key: 'a', value: garbage, headers: { ce_id: '١' }, partition: 0 },
      { topic, key: 'a', value: null, partition: 0 },
      { topic, key: null, value: 'x', partition: 2 },
    ]);
    const records = await kafka.readTopic(topic);
    expect(
      records.map(({ partition, offset, key, value, headers }) => ({ partition, offset, key, value, headers })),
    ).toEqual([
      { partition: 0, offset: 0n, key: Buffer.from('a'), value: garbage, headers: { ce_id: '١' } },
      { partition: 0, offset: 1n, key: Buffer.from('a'), value: null, headers: {} },
      { partition: 2, offset: 0n, key: null, value: Buffer.from('x'), headers: {} },
    ]);
  });

  it('finds an empty topic empty and a group without commits without offsets', async () => {
    const topic = uniqueName('empty');
    await kafka.createTopic(topic);
    expect(await kafka.readTopic(topic)).toEqual([]);
    expect(await kafka.committedOffsets(uniqueName('group'), topic)).toEqual(new Map());
  });

  it('reads a topic of many compressed records whole', async () => {
    const topic = uniqueName('many');
    await kafka.createTopic(topic, { partitions: 2 });
    const records = Array.from({ length: 5_000 }, (_, index) => ({ topic, key: `k${index}`, value: `v${index}` }));
    for (let from = 0; from < records.length; from += 1_000)
      await kafka.produce(records.slice(from, from + 1_000), 'zstd');
    const values = new Set((await kafka.readTopic(topic)).map(({ value }) => value?.toString()));
    expect(values).toEqual(new Set(records.map(({ value }) => value)));
  });
});
