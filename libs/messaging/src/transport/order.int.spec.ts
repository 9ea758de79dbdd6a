import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { bedOn, type Bed } from '../spec-support/bed.js';
import { until } from '../spec-support/until.js';

jest.setTimeout(60_000);

describe('order and concurrency', () => {
  let bed: Bed;
  afterEach(() => bed.close());

  it('handles the records of a key one after the other, in their order', async () => {
    bed = await bedOn((await testServers()).brokers, { partitions: 3 });
    const keys = Array.from({ length: 20 }, (_, index) => `key-${index}`);
    await bed.publish(Array.from({ length: 15 }, (_, n) => keys.map((id) => ({ id, n }))).flat());
    const seen = new Map<string, number[]>();
    const inWork = new Set<string>();
    let overlaps = 0;
    await bed.consume({
      handle: async ({ data: { id, n } }) => {
        if (inWork.has(id)) overlaps += 1;
        inWork.add(id);
        await sleep(Math.random() * 5);
        inWork.delete(id);
        seen.set(id, [...(seen.get(id) ?? []), n]);
      },
    });
    await bed.caughtUp();
    expect(overlaps).toBe(0);
    for (const id of keys) expect(seen.get(id)).toEqual(Array.from({ length: 15 }, (_, n) => n));
  });

  it('handles different keys of one partition side by side, up to the concurrency', async () => {
    bed = await bedOn((await testServers()).brokers);
    await bed.publish(Array.from({ length: 40 }, (_, index) => ({ id: `key-${index}`, n: 0 })));
    let [active, most, handled] = [0, 0, 0];
    await bed.consume({
      settings: { KHABAR_CONSUMER_CONCURRENCY: '7' },
      handle: async () => {
        active += 1;
        most = Math.max(most, active);
        await sleep(20);
        active -= 1;
        handled += 1;
      },
    });
    await until('all are handled', () => handled === 40);
    expect(most).toBe(7);
  });

  it('keeps the order of what a handler names in orderBy', async () => {
    bed = await bedOn((await testServers()).brokers);
    const notes = Array.from({ length: 30 }, (_, n) => ({ id: `key-${n}`, n, text: n % 2 === 0 ? 'even' : 'odd' }));
    await bed.publish(notes);
    const seen: Record<string, number[]> = { even: [], odd: [] };
    await bed.consume({
      extras: { orderBy: (record) => (record.data as { text: string }).text },
      handle: async ({ data: { n, text = '' } }) => {
        await sleep(Math.random() * 4);
        seen[text]?.push(n);
      },
    });
    await bed.caughtUp();
    for (const order of Object.values(seen)) expect(order).toEqual([...order].sort((left, right) => left - right));
    expect(seen['even']).toHaveLength(15);
  });
});
