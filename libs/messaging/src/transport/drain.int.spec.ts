import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { withAdmin } from '../admin/with-admin.js';
import { TransientError } from '../errors/taxonomy.js';
import { bedOn, type Bed } from '../spec-support/bed.js';
import { until } from '../spec-support/until.js';

jest.setTimeout(60_000);

const notes = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `key-${n}`, n }));

describe('drain', () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await bedOn((await testServers()).brokers);
  });
  afterEach(() => bed.close());

  const membersOfGroup = () =>
    withAdmin(bed.connection, async (admin) => (await admin.describeGroups([bed.group])).groups[0]?.members.length);

  it('finishes what is in work, starts nothing more, commits it and leaves the group', async () => {
    await bed.publish(notes(40));
    let [started, finished] = [0, 0];
    const member = await bed.consume({
      settings: { KHABAR_CONSUMER_CONCURRENCY: '4', KHABAR_DRAIN_GRACE_MS: '5000' },
      handle: async () => {
        started += 1;
        await sleep(400);
        finished += 1;
      },
    });
    await until('some are in work', () => started >= 4);
    await member.close();
    expect(finished).toBe(started);
    expect(started).toBeLessThan(40);
    expect(await bed.committed()).toEqual([finished]);
    expect(await membersOfGroup()).toBe(0);
  });

  it('abandons what does not finish within the grace, uncommitted, and tells it so', async () => {
    await bed.publish(notes(3));
    let aborted = false;
    const member = await bed.consume({
      settings: { KHABAR_DRAIN_GRACE_MS: '500' },
      handle: ({ data: { n } }, { signal }) => {
        if (n !== 1) return undefined;
        signal.addEventListener('abort', () => (aborted = true));
        return new Promise(() => undefined);
      },
    });
    await until('the first is committed', async () => (await bed.committed())[0] === 1);
    const began = Date.now();
    await member.close();
    expect(Date.now() - began).toBeLessThan(1_500);
    expect(aborted).toBe(true);
    expect(await bed.committed()).toEqual([1]);
    expect(await membersOfGroup()).toBe(0);
  });

  it('does not wait for a retry that sleeps', async () => {
    await bed.publish(notes(1));
    let tries = 0;
    const member = await bed.consume({
      settings: { KHABAR_RETRY_BACKOFF_MS: '60000', KHABAR_RETRY_BACKOFF_MAX_MS: '60000' },
      handle: () => {
        tries += 1;
        throw new TransientError('flaky', 'later');
      },
    });
    await until('the first try failed', () => tries === 1);
    const began = Date.now();
    await member.close();
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(await bed.committed()).toEqual([-1]);
  });

  it('drains during an outage, with nothing committed or dead-lettered', async () => {
    await bed.publish(notes(5));
    const member = await bed.consume({
      classifyError: () => 'outage',
      handle: () => {
        throw new Error('the store is away');
      },
    });
    await sleep(500);
    await member.close();
    expect(await bed.committed()).toEqual([-1]);
    expect(await bed.deadLetters()).toEqual([]);
  });
});
