import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '@khabar/local';
import { testServers, uniqueName } from '@khabar/testing';
import { PermanentError } from '../errors/taxonomy.js';
import { kafkaConnection } from '../kafka/connection.js';
import { bedOn, type Bed } from '../spec-support/bed.js';
import { testSettings } from '../spec-support/settings.js';
import { applyTopics } from './apply-topics.js';
import { listDeadLetters } from './dead-letters.js';
import { groupLag } from './group-lag.js';
import { produceRecord } from './produce-record.js';
import { redriveDeadLetters } from './redrive.js';
import { recordsOfKey } from './scan.js';
import { parseTopicsFile } from './topics-file.js';
import { withAdmin } from './with-admin.js';

jest.setTimeout(60_000);

describe('the admin side', () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await bedOn((await testServers()).brokers, { partitions: 3 });
  });
  afterEach(() => bed.close());

  const fileOf = (topic: string, lines: string) =>
    parseTopicsFile(`topics:\n  - name: ${topic}\n${lines}`, 'test.yaml');

  it('creates missing topics, and changes nothing the second time', async () => {
    const topic = uniqueName('applied');
    const file = fileOf(topic, '    partitions: 2\n    config: { retention.ms: 86400000, cleanup.policy: compact }');
    expect(await applyTopics(bed.connection, file, { dryRun: true })).toMatchObject([{ outcome: 'created' }]);
    expect(await applyTopics(bed.connection, file)).toMatchObject([{ topic, outcome: 'created' }]);
    expect(await applyTopics(bed.connection, file)).toEqual([{ topic, outcome: 'unchanged', differences: [] }]);
  });

  it('corrects partitions and configs without losing others, and names wanted and found', async () => {
    const topic = uniqueName('applied');
    await applyTopics(bed.connection, fileOf(topic, '    config: { retention.ms: 1000, max.message.bytes: 2000000 }'));
    const wanted = fileOf(topic, '    partitions: 3\n    config: { retention.ms: 2000 }');
    const reports = await applyTopics(bed.connection, wanted);
    expect(reports).toEqual([
      {
        topic,
        outcome: 'corrected',
        differences: [
          { field: 'partitions', wanted: '3', found: '1', corrected: true },
          { field: 'retention.ms', wanted: '2000', found: '1000', corrected: true },
        ],
      },
    ]);
    expect(await applyTopics(bed.connection, wanted)).toMatchObject([{ outcome: 'unchanged' }]);
    const kept = fileOf(topic, '    partitions: 3\n    config: { max.message.bytes: 2000000 }');
    expect(await applyTopics(bed.connection, kept)).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it('reports what cannot be changed in place, and leaves it', async () => {
    const topic = uniqueName('applied');
    await applyTopics(bed.connection, fileOf(topic, '    partitions: 3'));
    expect(await applyTopics(bed.connection, fileOf(topic, '    partitions: 2'))).toEqual([
      {
        topic,
        outcome: 'wrong',
        differences: [{ field: 'partitions', wanted: '2', found: '3', corrected: false }],
      },
    ]);
  });

  it('tells the lag of a group per partition', async () => {
    await bed.publish(Array.from({ length: 30 }, (_, n) => ({ id: `key-${n}`, n })));
    const before = await groupLag(bed.connection, { group: bed.group, topics: [bed.topic] });
    expect(before.map(({ partition }) => partition)).toEqual([0, 1, 2]);
    expect(before.reduce((sum, { lag }) => sum + lag, 0)).toBe(30);
    expect(before[0]?.committed).toBeUndefined();
    await bed.consume({ handle: () => undefined });
    await bed.caughtUp();
  });

  it('finds every record of a key in its partition, oldest first, and leaves no group behind', async () => {
    await bed.publish(Array.from({ length: 40 }, (_, n) => ({ id: `key-${n % 5}`, n })));
    const found = await recordsOfKey(bed.connection, bed.topic, 'key-2');
    expect(found.map(({ value }) => (JSON.parse(String(value)) as { n: number }).n)).toEqual([
      2, 7, 12, 17, 22, 27, 32, 37,
    ]);
    const { groups } = await withAdmin(bed.connection, (admin) => admin.listGroups());
    expect(groups.filter(({ groupId }) => groupId.startsWith('khabar-scan-'))).toEqual([]);
  });

  it('names the topic that does not exist', async () => {
    await expect(recordsOfKey(bed.connection, 'no-such-topic', 'a')).rejects.toEqual(
      new PermanentError('topic-missing', 'topic "no-such-topic" does not exist'),
    );
  });

  it('names the brokers that do not answer', async () => {
    const address = `127.0.0.1:${await freePort()}`;
    const lost = kafkaConnection({ settings: testSettings([address]), service: 'test', logger: bed.connection.logger });
    await expect(groupLag(lost, { group: 'g', topics: ['t'] })).rejects.toMatchObject({
      code: 'broker-unreachable',
      message: expect.stringContaining(address) as unknown,
    });
  });

  it('writes one raw record', async () => {
    const published = await produceRecord(bed.connection, { topic: bed.topic, key: 'a', value: 'text', partition: 2 });
    expect(published).toEqual({ topic: bed.topic, partition: 2, offset: '0' });
  });
});

describe('dead letters', () => {
  it('go back once, with what they were, and the listing tells it', async () => {
    const bed = await bedOn((await testServers()).brokers);
    try {
      await bed.publish(Array.from({ length: 4 }, (_, n) => ({ id: `key-${n}`, n })));
      let isBroken = true;
      const seen: Record<string, unknown>[] = [];
      await bed.consume({
        handle: ({ data, headers }) => {
          if (isBroken) throw new Error('a bug');
          seen.push({ ...data, names: Object.keys(headers).filter((name) => name.startsWith('khabar-')) });
        },
      });
      await bed.caughtUp();
      const [deadTopic] = (await bed.deadLetters()).map(({ at }) => at.topic);
      const query = { deadLetterTopics: [deadTopic ?? ''] };
      const letters = await bed.deadLetters();
      expect(letters.map(({ id, status }) => [id, status]).sort()).toEqual(
        [0, 1, 2, 3].map((offset) => [`${bed.topic}/0/${offset}`, 'open']),
      );
      isBroken = false;
      const filter = { errorCode: 'unexpected', key: 'key-2' };
      const dryRun = await redriveDeadLetters(bed.connection, { ...query, filter, dryRun: true });
      expect(dryRun.redriven.map(({ id }) => id)).toEqual([`${bed.topic}/0/2`]);
      expect(await bed.lag()).toBe(0);

      await redriveDeadLetters(bed.connection, { ...query, filter });
      await bed.caughtUp();
      expect(seen).toEqual([{ id: 'key-2', n: 2, names: ['khabar-dlq-redriven-from'] }]);
      expect(
        (await listDeadLetters(bed.connection, { ...query, filter: { status: 'redriven' } })).map(({ id }) => id),
      ).toEqual([`${bed.topic}/0/2`]);

      const began = Date.now();
      const rest = await redriveDeadLetters(bed.connection, { ...query, ratePerSecond: 4 });
      expect(Date.now() - began).toBeGreaterThan(600);
      expect([rest.redriven.length, rest.alreadyRedriven]).toEqual([3, 1]);
      await bed.caughtUp();
      expect(seen).toHaveLength(4);
    } finally {
      await bed.close();
    }
  });

  it('replace the headers of an earlier dead letter when a record fails again', async () => {
    const bed = await bedOn((await testServers()).brokers);
    try {
      await bed.publish([{ id: 'a', n: 1 }]);
      await bed.consume({
        handle: () => {
          throw new PermanentError('bad', 'always');
        },
      });
      await bed.caughtUp();
      const [letter] = await bed.deadLetters();
      const query = { deadLetterTopics: [letter?.at.topic ?? ''] };
      await redriveDeadLetters(bed.connection, query);
      await bed.caughtUp();
      const again = await bed.deadLetters();
      expect(again.map(({ id, status }) => [id, status])).toEqual([
        [`${bed.topic}/0/0`, 'redriven'],
        [`${bed.topic}/0/1`, 'open'],
      ]);
      expect(again[1]?.headers).toEqual(letter?.headers);
    } finally {
      await bed.close();
    }
  });
});
