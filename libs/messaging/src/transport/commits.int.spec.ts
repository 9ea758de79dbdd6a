import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { bedOn, type Bed } from '../spec-support/bed.js';
import { until } from '../spec-support/until.js';

jest.setTimeout(60_000);

const notes = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `key-${n}`, n }));

describe('commits', () => {
  let bed: Bed;
  afterEach(() => bed.close());

  it('commits only the finished prefix, however many records behind it are finished', async () => {
    bed = await bedOn((await testServers()).brokers);
    await bed.publish(notes(50));
    const gate = Promise.withResolvers<void>();
    let handled = 0;
    await bed.consume({
      handle: async ({ data: { n } }) => {
        if (n === 5) await gate.promise;
        handled += 1;
      },
    });
    await until('all others are handled', () => handled === 49);
    await sleep(300);
    expect(await bed.committed()).toEqual([5]);
    gate.resolve();
    await bed.caughtUp();
    expect(await bed.committed()).toEqual([50]);
  });

  it('commits while a batch is still in work', async () => {
    bed = await bedOn((await testServers()).brokers);
    await bed.publish(notes(60));
    let handled = 0;
    await bed.consume({
      settings: { KHABAR_CONSUMER_CONCURRENCY: '1' },
      handle: async () => {
        await sleep(25);
        handled += 1;
      },
    });
    await until('a part is committed', async () => ((await bed.committed())[0] ?? 0) > 0);
    expect(handled).toBeLessThan(60);
    await bed.caughtUp();
  });

  it('delivers again what was not finished, and nothing that was committed', async () => {
    bed = await bedOn((await testServers()).brokers);
    await bed.publish(notes(20));
    const first = await bed.consume({
      settings: { KHABAR_DRAIN_GRACE_MS: '200', KHABAR_CONSUMER_CONCURRENCY: '1' },
      handle: ({ data: { n } }) => (n === 10 ? new Promise(() => undefined) : undefined),
    });
    await until('the first ten are committed', async () => (await bed.committed())[0] === 10);
    await first.close();
    const again: number[] = [];
    await bed.consume({ handle: ({ data: { n } }) => again.push(n) });
    await bed.caughtUp();
    expect(again.sort((left, right) => left - right)).toEqual(Array.from({ length: 10 }, (_, index) => index + 10));
  });

  it('stops fetching a partition when too much is finished ahead of one record', async () => {
    bed = await bedOn((await testServers()).brokers);
    const gate = Promise.withResolvers<void>();
    let handled = 0;
    await bed.consume({
      settings: { KHABAR_CONSUMER_MAX_AHEAD: '30' },
      handle: async ({ data: { n } }) => {
        if (n === 0) await gate.promise;
        handled += 1;
      },
    });
    for (let round = 0; round < 6; round += 1) {
      await bed.publish(notes(20).map(({ id, n }) => ({ id: `${id}-${round}`, n: n + round * 20 })));
      await sleep(150);
    }
    expect(handled).toBeLessThanOrEqual(59);
    expect(handled).toBeGreaterThanOrEqual(30);
    gate.resolve();
    await bed.caughtUp();
    expect(handled).toBe(120);
  });
});
