import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { OutageError, PermanentError, TransientError } from '../errors/taxonomy.js';
import { bedOn, type Bed } from '../spec-support/bed.js';
import { until } from '../spec-support/until.js';

jest.setTimeout(60_000);

const notes = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `key-${n}`, n }));

describe('failures of a handler', () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await bedOn((await testServers()).brokers);
  });
  afterEach(() => bed.close());

  it('tries a transient failure again a bounded number of times, then dead-letters it, while others go on', async () => {
    await bed.publish(notes(10));
    const attempts: number[] = [];
    const handled: number[] = [];
    await bed.consume({
      handle: ({ data: { n } }, { attempt }) => {
        if (n !== 3) return handled.push(n);
        attempts.push(attempt);
        throw new TransientError('flaky', 'not this time');
      },
    });
    await bed.caughtUp();
    expect(attempts).toEqual([1, 2, 3]);
    expect(handled).toHaveLength(9);
    expect(await bed.deadLetters()).toMatchObject([
      {
        offset: '3',
        stage: 'handle',
        errorClass: 'transient',
        errorCode: 'flaky',
        errorMessage: 'not this time',
        attempts: 3,
      },
    ]);
  });

  it('finishes a record whose later try succeeds, without a dead letter', async () => {
    await bed.publish(notes(1));
    let tries = 0;
    await bed.consume({
      handle: () => {
        tries += 1;
        if (tries < 3) throw new Error('not yet');
      },
    });
    await bed.caughtUp();
    expect(tries).toBe(3);
    expect(await bed.deadLetters()).toEqual([]);
  });

  it('counts an error nobody knows as transient, and dead-letters it as unexpected', async () => {
    await bed.publish(notes(1));
    await bed.consume({
      handle: () => {
        throw new TypeError('undefined is not a function');
      },
    });
    await bed.caughtUp();
    expect(await bed.deadLetters()).toMatchObject([
      { errorClass: 'transient', errorCode: 'unexpected', errorMessage: 'undefined is not a function', attempts: 3 },
    ]);
  });

  it('dead-letters a permanent failure at once', async () => {
    await bed.publish(notes(1));
    let tries = 0;
    await bed.consume({
      handle: () => {
        tries += 1;
        throw new PermanentError('no-article', 'this is no article');
      },
    });
    await bed.caughtUp();
    expect(tries).toBe(1);
    expect(await bed.deadLetters()).toMatchObject([{ errorClass: 'permanent', errorCode: 'no-article', attempts: 1 }]);
  });

  it('waits out an outage, dead-letters nothing, and goes on by itself', async () => {
    await bed.publish(notes(200));
    let isAway = true;
    let calls = 0;
    const handled = new Set<number>();
    const member = await bed.consume({
      // Longer than the session: only heartbeats keep the member in the group.
      settings: { KHABAR_CONSUMER_CONCURRENCY: '4' },
      classifyError: (error) => ((error as Error).name === 'StoreAway' ? 'outage' : undefined),
      handle: ({ data: { n } }) => {
        calls += 1;
        if (!isAway) return handled.add(n);
        throw Object.assign(new Error('the store is away'), { name: 'StoreAway' });
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    expect(member.health.ready()).toEqual({ ok: true });
    expect(await bed.committed()).toEqual([-1]);
    // Four at first, then single probes with back-off: not two hundred records over and over.
    expect(calls).toBeLessThan(80);
    isAway = false;
    await bed.caughtUp();
    expect(handled.size).toBe(200);
    expect(await bed.deadLetters()).toEqual([]);
  });

  it('counts no try of an outage', async () => {
    await bed.publish(notes(1));
    const attempts: number[] = [];
    await bed.consume({
      handle: (_, { attempt }) => {
        attempts.push(attempt);
        if (attempts.length < 6) throw new OutageError('store-away', 'the store is away');
      },
    });
    await bed.caughtUp();
    expect(attempts).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await bed.deadLetters()).toEqual([]);
  });

  it('dead-letters nothing for errors that alternate with an outage, however often', async () => {
    await bed.publish(notes(1));
    let calls = 0;
    await bed.consume({
      handle: () => {
        calls += 1;
        if (calls > 16) return;
        throw calls % 2 === 0 ? new OutageError('store-away', 'the store is away') : new TransientError('odd', 'odd');
      },
    });
    await bed.caughtUp();
    expect(calls).toBe(17);
    expect(await bed.deadLetters()).toEqual([]);
  });

  it('judges the records of a batch one by one', async () => {
    await bed.publish(notes(30));
    const tries = new Map<number, number>();
    await bed.consume({
      settings: { KHABAR_CONSUMER_BATCH_RECORDS: '10' },
      handleBatch: (records) => {
        expect(records.length).toBeLessThanOrEqual(10);
        return records.map(({ data: { n } }) => {
          tries.set(n, (tries.get(n) ?? 0) + 1);
          if (n === 4) return { ok: false, error: new PermanentError('bad', 'four') };
          if (n === 7 && tries.get(n) === 1) return { ok: false, error: new TransientError('flaky', 'seven') };
          if (n === 9) return { ok: false, error: new TransientError('flaky', 'nine') };
          return { ok: true };
        });
      },
    });
    await bed.caughtUp();
    expect([tries.get(4), tries.get(7), tries.get(9), tries.get(12)]).toEqual([1, 2, 3, 1]);
    expect((await bed.deadLetters()).map(({ offset, errorCode }) => [offset, errorCode])).toEqual([
      ['4', 'bad'],
      ['9', 'flaky'],
    ]);
  });

  it('counts what a batch handler throws for every record of the batch', async () => {
    await bed.publish(notes(3));
    await bed.consume({
      handleBatch: () => {
        throw new PermanentError('broken', 'all of them');
      },
    });
    await bed.caughtUp();
    expect(await bed.deadLetters()).toHaveLength(3);
  });
});

describe('dead letters that cannot be written', () => {
  it('leave the offset uncommitted until the topic is there', async () => {
    const bed = await bedOn((await testServers()).brokers, { withDeadLetterTopic: false });
    try {
      await bed.publish(notes(3));
      let tries = 0;
      const handled: number[] = [];
      await bed.consume({
        handle: ({ data: { n } }) => {
          if (n !== 1) return handled.push(n);
          tries += 1;
          throw new PermanentError('bad', 'one');
        },
      });
      await until('the others are handled', () => handled.length === 2);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      expect(await bed.committed()).toEqual([1]);
      await bed.createDeadLetterTopic();
      await bed.caughtUp();
      expect(tries).toBe(1);
      expect(await bed.deadLetters()).toMatchObject([{ offset: '1', copies: 1 }]);
    } finally {
      await bed.close();
    }
  });
});
