import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { FlowServiceControl } from '@khabar/local';
import { eventually } from '@khabar/testing';
import { rawRecords } from './flow/corpus.js';
import { faultsOf, noFaults, verdictOf } from './flow/evidence.js';
import { startFlow, type Flow } from './flow/flow.js';
import { produce } from './flow/produce.js';
import { settled, storedAtLeast } from './flow/settled.js';
import { countStored, publishedChanges } from './flow/stored.js';

jest.setTimeout(300_000);

const articles = 2_000;
const outageMs = 60_000;

describe('a store that goes away', () => {
  let flow: Flow;
  let indexer: FlowServiceControl;

  beforeAll(async () => {
    flow = await startFlow({ proxies: true });
    [, indexer] = await Promise.all([flow.start('parser'), flow.start('indexer')]);
  });
  afterAll(() => flow.remove());

  const expectAllStored = async (accepted: number): Promise<void> => {
    await settled(flow);
    expect(await flow.deadLetters()).toEqual([]);
    const verdict = await verdictOf(flow);
    expect(faultsOf(verdict)).toEqual(noFaults);
    expect(verdict.counts).toEqual({ P: accepted, S: accepted, D: 0, X: 0 });
    const changes = await publishedChanges(flow);
    expect(changes.contradictory).toEqual([]);
    expect(changes.created.size).toBe(accepted);
  };

  it('loses no acknowledged write when it is killed and restarted', async () => {
    await produce(flow, rawRecords('store-killed', articles));
    await storedAtLeast(flow, articles * 0.2);
    const store = flow.stack.member('store');
    await store.kill();
    await sleep(2_000);
    await store.start();
    await expectAllStored(articles);
  });

  it('is waited for through an outage of a minute: nothing is dead-lettered, and work goes on by itself', async () => {
    const proxy = flow.stack.proxies.store;
    await produce(flow, rawRecords('store-away', articles));
    await storedAtLeast(flow, articles * 1.2);
    proxy?.refuse();
    await eventually(async () => expect(await indexer.isReady()).toBe(false), { timeoutMs: 20_000 });
    const during = await countStored(flow);
    await sleep(outageMs);
    expect(await countStored(flow)).toBe(during);
    expect(await indexer.isRunning()).toBe(true);
    proxy?.heal();
    await expectAllStored(2 * articles);
    expect(await indexer.isReady()).toBe(true);
  });

  it('may answer slowly, fall silent, and break connections off in the middle of a write', async () => {
    const proxy = flow.stack.proxies.store;
    proxy?.slow(500);
    await produce(flow, rawRecords('store-slow', articles));
    await storedAtLeast(flow, articles * 2.1);
    proxy?.freeze();
    await sleep(6_000);
    proxy?.heal();
    for (const wait of [300, 300, 300]) {
      proxy?.reset();
      await sleep(wait);
    }
    await expectAllStored(3 * articles);
  });
});
