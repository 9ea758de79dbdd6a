import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { consumerGroups } from '@khabar/contracts';
import type { FlowServiceControl } from '@khabar/local';
import { rawRecord, rawRecords } from './flow/corpus.js';
import { evidenceOf, faultsOf, noFaults, verdictOf } from './flow/evidence.js';
import { startFlow, type Flow } from './flow/flow.js';
import { produce } from './flow/produce.js';
import { settled, storedAtLeast } from './flow/settled.js';
import { currentRevisions, publishedChanges, storeHash } from './flow/stored.js';

jest.setTimeout(240_000);

const articles = 2_000;

/** Everything the promise says, read from outside. */
const expectPromiseKept = async (flow: Flow, accepted: number): Promise<void> => {
  const evidence = await evidenceOf(flow);
  const verdict = await verdictOf(flow);
  expect(faultsOf(verdict)).toEqual(noFaults);
  expect(verdict.counts).toMatchObject({ P: accepted, S: accepted });
  const changes = await publishedChanges(flow);
  expect(changes.contradictory).toEqual([]);
  expect(changes.created.size).toBe(accepted);
  const current = await currentRevisions(flow);
  const stale = evidence.stored.filter(({ articleId, revision }) => current.get(articleId) !== revision);
  expect(stale).toEqual([]);
};

describe('consumers that are killed, stopped and frozen', () => {
  let flow: Flow;
  let parser: FlowServiceControl;
  let indexer: FlowServiceControl;

  beforeAll(async () => {
    flow = await startFlow();
    [parser, indexer] = await Promise.all([flow.start('parser'), flow.start('indexer')]);
  });
  afterAll(() => flow.remove());

  it('lose and double nothing when they are killed in the middle of their work', async () => {
    await produce(flow, rawRecords('killed', articles));
    for (const share of [0.1, 0.4, 0.7]) {
      await storedAtLeast(flow, articles * share);
      const victim = share === 0.4 ? parser : indexer;
      await victim.kill();
      await victim.restart();
    }
    await settled(flow);
    await expectPromiseKept(flow, articles);
  });

  it('end within their grace when they are stopped, and go on where they were', async () => {
    await produce(flow, rawRecords('stopped', articles));
    for (const share of [1.2, 1.6]) {
      await storedAtLeast(flow, articles * share);
      expect(await Promise.all([parser.stop(), indexer.stop()])).toEqual(['stopped', 'stopped']);
      await Promise.all([parser.restart(), indexer.restart()]);
    }
    await settled(flow);
    await expectPromiseKept(flow, 2 * articles);
  });

  it('are absorbed by the guard when they wake up after the group moved on', async () => {
    await produce(flow, rawRecords('zombie', articles));
    await storedAtLeast(flow, 2.2 * articles);
    indexer.freeze();
    const successor = await flow.start('indexer', { instance: 'successor' });
    await settled(flow);
    indexer.thaw();
    await produce(flow, [rawRecord({ run: 'zombie', index: 1, edition: 3 })]);
    await settled(flow);
    await expectPromiseKept(flow, 3 * articles);
    expect(await successor.stop()).toBe('stopped');
  });

  it('keep the newest revision when revisions come out of order and twice', async () => {
    const editions = rawRecords('disorder', articles, 2);
    await produce(flow, [...editions.toReversed(), ...editions.slice(0, articles / 2)]);
    await settled(flow);
    const verdict = await verdictOf(flow);
    expect(faultsOf(verdict)).toEqual(noFaults);
    expect(verdict.counts.S).toBe(4 * articles);
  });

  it('change no document when everything is replayed while new articles come in', async () => {
    const known = (await evidenceOf(flow)).stored.map(({ articleId }) => articleId);
    const before = await storeHash(flow, known);
    await Promise.all([parser.stop(), indexer.stop()]);
    await flow.kafka.deleteGroup(consumerGroups.parser);
    await flow.kafka.deleteGroup(consumerGroups.indexer);
    await Promise.all([parser.restart(), indexer.restart()]);
    await produce(flow, rawRecords('live', 200));
    await settled(flow);
    expect(await storeHash(flow, known)).toBe(before);
    const verdict = await verdictOf(flow);
    expect(faultsOf(verdict)).toEqual(noFaults);
    expect(verdict.counts.S).toBe(known.length + 200);
  });
});
