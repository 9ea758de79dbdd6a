import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { bedOn, type Bed } from '../spec-support/bed.js';
import { until } from '../spec-support/until.js';

jest.setTimeout(90_000);

const notes = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `key-${n}`, n }));

describe('rebalances', () => {
  let bed: Bed;
  afterEach(() => bed.close());

  it('aborts what is in work when the partition is taken away, and commits nothing of it', async () => {
    bed = await bedOn((await testServers()).brokers);
    await bed.publish(notes(1));
    let aborts = 0;
    const hang = (_: unknown, { signal }: { signal: AbortSignal }) =>
      new Promise<void>((resolve) =>
        signal.addEventListener('abort', () => {
          aborts += 1;
          resolve();
        }),
      );
    await bed.consume({ handle: hang });
    await sleep(300);
    await bed.consume({ handle: hang });
    await until('the work of the first member was aborted', () => aborts >= 1);
    await sleep(300);
    expect(await bed.committed()).toEqual([-1]);
  });

  it('handles every record at least once while members come and go', async () => {
    bed = await bedOn((await testServers()).brokers, { partitions: 4 });
    const handled = new Set<number>();
    const handle = async ({ data: { n } }: { data: { n: number } }) => {
      await sleep(2);
      handled.add(n);
    };
    const stable = await bed.consume({ handle });
    for (let round = 0; round < 4; round += 1) {
      await bed.publish(notes(300).map(({ id, n }) => ({ id: `${id}-${round}`, n: n + round * 300 })));
      const guest = await bed.consume({ handle });
      await sleep(300);
      await guest.close();
    }
    await bed.caughtUp(40_000);
    expect(handled.size).toBe(1_200);
    expect(stable.health.live()).toEqual({ ok: true });
  });

  it('never has a key in work twice within one process, across a rebalance', async () => {
    bed = await bedOn((await testServers()).brokers);
    await bed.publish(notes(1));
    let [active, most, tries] = [0, 0, 0];
    await bed.consume({
      // It ignores the signal: the record comes again while the first try still runs.
      handle: async () => {
        active += 1;
        tries += 1;
        most = Math.max(most, active);
        await sleep(1_500);
        active -= 1;
      },
    });
    await until('the first try runs', () => tries === 1);
    const guest = await bed.consume({ handle: () => undefined });
    await guest.close();
    await bed.caughtUp();
    expect(most).toBe(1);
  });
});
