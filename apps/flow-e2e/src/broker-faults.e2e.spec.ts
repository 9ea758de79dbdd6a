import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { topics } from '@khabar/contracts';
import { requestRecord } from './flow/corpus.js';
import { faultsOf, noFaults, verdictOf } from './flow/evidence.js';
import { startFlow, type Flow } from './flow/flow.js';
import { produce } from './flow/produce.js';
import { settled, storedAtLeast } from './flow/settled.js';
import { publishedChanges } from './flow/stored.js';

jest.setTimeout(300_000);

const articles = 2_000;
const bounces = 5;

describe('three brokers of which one goes away', () => {
  let flow: Flow;

  beforeAll(async () => {
    flow = await startFlow({ brokers: 3 });
    await Promise.all((['fetcher', 'parser', 'indexer'] as const).map((service) => flow.start(service)));
  });
  afterAll(() => flow.remove());

  const leader = async () => flow.stack.member(`broker-${await flow.kafka.leaderOf(topics.articlesRaw, 0)}`);

  it('lose nothing of what was acknowledged while the leader is killed and restarted five times', async () => {
    const requests = Array.from({ length: articles }, (_, index) =>
      requestRecord({ run: 'bounced', index, edition: 1 }),
    );
    await produce(flow, requests, topics.ingestRequests);
    await storedAtLeast(flow, articles * 0.05);
    for (let bounce = 0; bounce < bounces; bounce += 1) {
      const broker = await leader();
      // In turn as a crash and as a clean restart.
      await (bounce % 2 === 0 ? broker.kill() : broker.stop());
      await sleep(1_000);
      await broker.start();
    }
    await settled(flow, 150_000);
    expect(await flow.deadLetters()).toEqual([]);
    const verdict = await verdictOf(flow);
    expect(faultsOf(verdict)).toEqual(noFaults);
    expect(verdict.counts).toEqual({ P: articles, S: articles, D: 0, X: 0 });
    const changes = await publishedChanges(flow);
    expect(changes.contradictory).toEqual([]);
    expect(changes.created.size).toBe(articles);
  });
});
