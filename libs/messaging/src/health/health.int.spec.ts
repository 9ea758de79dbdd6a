import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { bedOn, type Bed } from '../spec-support/bed.js';
import { until } from '../spec-support/until.js';

jest.setTimeout(90_000);

const blockLoop = (ms: number): void => {
  const end = Date.now() + ms;
  while (Date.now() < end);
};

describe('health of a consumer', () => {
  let bed: Bed;
  afterEach(() => bed.close());

  it('is ready as a member of the group, and not once it has left', async () => {
    bed = await bedOn((await testServers()).brokers);
    const member = await bed.consume({ handle: () => undefined });
    expect([member.health.live(), member.health.ready()]).toEqual([{ ok: true }, { ok: true }]);
    await member.close();
    expect(member.health.ready()).toMatchObject({ ok: false });
  });

  it('fails liveness right after the event loop was blocked beyond the session, then joins again and goes on', async () => {
    bed = await bedOn((await testServers()).brokers);
    const member = await bed.consume({ handle: () => undefined });
    blockLoop(6_500);
    expect(member.health.live()).toMatchObject({ ok: false });
    await until('the member is back', () => member.health.ready().ok);
    await bed.publish([{ id: 'a', n: 1 }]);
    await bed.caughtUp();
  });

  it('keeps its membership while one record takes longer than the session', async () => {
    bed = await bedOn((await testServers()).brokers);
    await bed.publish([
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ]);
    let tries = 0;
    const member = await bed.consume({
      settings: { KHABAR_CONSUMER_CONCURRENCY: '1' },
      handle: async ({ data: { n } }) => {
        if (n !== 1) return;
        tries += 1;
        await sleep(8_000);
      },
    });
    await sleep(7_000);
    expect(member.health.ready()).toEqual({ ok: true });
    await bed.caughtUp();
    expect(tries).toBe(1);
  });

  it('fails liveness while a record stays in work beyond KHABAR_CONSUMER_STALL_MS', async () => {
    bed = await bedOn((await testServers()).brokers);
    await bed.publish([{ id: 'a', n: 1 }]);
    const member = await bed.consume({
      settings: { KHABAR_CONSUMER_STALL_MS: '1000', KHABAR_DRAIN_GRACE_MS: '100' },
      handle: () => new Promise(() => undefined),
    });
    await until('liveness fails', () => !member.health.live().ok, 5_000);
    expect(member.health.live()).toMatchObject({
      reason: expect.stringContaining('KHABAR_CONSUMER_STALL_MS') as unknown,
    });
  });

  it('wakes up seldom while there is nothing to do', async () => {
    bed = await bedOn((await testServers()).brokers);
    await bed.consume({ settings: { KHABAR_CONSUMER_FETCH_WAIT_MS: '500' }, handle: () => undefined });
    await sleep(500);
    const timers = jest.spyOn(globalThis, 'setTimeout');
    await sleep(2_000);
    const armed = timers.mock.calls.length;
    timers.mockRestore();
    // As kafkajs comes, each connection arms a timer about 890 times a second.
    expect(armed).toBeLessThan(100);
  });
});
