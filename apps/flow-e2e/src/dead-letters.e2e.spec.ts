import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { consumerGroups, deadLetterHeaders, deadLetterTopic, topics } from '@khabar/contracts';
import type { FlowServiceControl } from '@khabar/local';
import { listDeadLetters, redriveDeadLetters } from '@khabar/messaging';
import { eventually } from '@khabar/testing';
import { rawRecord, rawRecords } from './flow/corpus.js';
import { faultsOf, verdictOf } from './flow/evidence.js';
import { startFlow, type Flow } from './flow/flow.js';
import { poisonMaxRecordBytes, poisons } from './flow/poison.js';
import { produce } from './flow/produce.js';
import { lagOf, settled, storedAtLeast } from './flow/settled.js';
import { countStored } from './flow/stored.js';

jest.setTimeout(240_000);

const articles = 2_000;
const parserLetters = deadLetterTopic(topics.articlesRaw, consumerGroups.parser);

describe('records that cannot be processed', () => {
  let flow: Flow;
  let parser: FlowServiceControl;

  beforeAll(async () => {
    flow = await startFlow({ settings: { KHABAR_KAFKA_MAX_RECORD_BYTES: poisonMaxRecordBytes } });
    [parser] = await Promise.all([flow.start('parser'), flow.start('indexer')]);
  });
  afterAll(() => flow.remove());

  it('become one dead letter each, whole and with the cause, and hold nothing else up', async () => {
    const pills = poisons('poison');
    const good = rawRecords('good', articles, articles);
    const share = Math.floor(good.length / pills.length);
    for (const [index, { record }] of pills.entries()) {
      await produce(flow, good.slice(index * share, (index + 1) * share));
      await flow.kafka.produce([{ topic: topics.articlesRaw, ...record }]);
    }
    await produce(flow, good.slice(pills.length * share));
    await settled(flow);

    expect(await countStored(flow)).toBe(articles);
    const letters = await flow.kafka.readTopic(parserLetters);
    const codes = letters.map(({ headers }) => headers[deadLetterHeaders.errorCode]).sort();
    expect(codes).toEqual(pills.map(({ code }) => code).sort());
    const classes = new Set(letters.map(({ headers }) => headers[deadLetterHeaders.errorClass]));
    expect([...classes]).toEqual(['permanent']);
    for (const { record } of pills) {
      const value = record.value === null ? null : Buffer.from(record.value);
      const same = letters.filter((letter) => (value === null ? letter.value === null : letter.value?.equals(value)));
      expect(
        same.some((letter) => Object.entries(record.headers).every(([name, text]) => letter.headers[name] === text)),
      ).toBe(true);
    }
    const coordinates = letters.map(({ headers }) =>
      [deadLetterHeaders.originalTopic, deadLetterHeaders.originalPartition, deadLetterHeaders.originalOffset]
        .map((name) => headers[name])
        .join('/'),
    );
    expect(new Set(coordinates).size).toBe(pills.length);
    expect(coordinates.every((place) => place.startsWith(`${topics.articlesRaw}/`))).toBe(true);
  });

  it('stay uncommitted while the dead-letter topic is missing', async () => {
    await flow.kafka.deleteTopics(parserLetters);
    const [first] = poisons('unburied');
    if (!first) throw new Error('no poison');
    const key = String(first.record.key);
    const committed = async () => await flow.kafka.committedOffsets(consumerGroups.parser, topics.articlesRaw);
    const before = await committed();
    await flow.kafka.produce([{ topic: topics.articlesRaw, ...first.record }]);
    await sleep(5_000);
    expect(await committed()).toEqual(before);
    expect(await lagOf(flow)).toBe(1);
    expect(await parser.isRunning()).toBe(true);

    await flow.kafka.createTopic(parserLetters, { partitions: 3 });
    await settled(flow);
    const letters = await flow.kafka.readTopic(parserLetters);
    expect(letters.map((letter) => String(letter.key))).toEqual([key]);
  });

  it('count once when the process dies between the dead letter and the commit', async () => {
    await parser.stop();
    const lazy = await flow.start('parser', {
      instance: 'lazy',
      settings: { KHABAR_CONSUMER_COMMIT_INTERVAL_MS: '600000' },
    });
    const known = (await flow.kafka.readTopic(parserLetters)).length;
    const pill = { ...rawRecord({ run: 'twice', index: 1, edition: 1 }), value: 'not JSON' };
    // Early among the others: its partition is not finished, and so not committed, for a long while after the dead letter.
    const around = rawRecords('around', articles);
    await produce(flow, [...around.slice(0, articles / 20), pill, ...around.slice(articles / 20)]);
    await eventually(async () => expect((await flow.kafka.readTopic(parserLetters)).length).toBeGreaterThan(known), {
      timeoutMs: 60_000,
      pollMs: 20,
    });
    await lazy.kill();
    await parser.restart();
    await parser.waitUntilReady();
    await settled(flow);

    const copies = (await flow.kafka.readTopic(parserLetters)).filter((letter) => String(letter.key) === pill.key);
    const listed = (await listDeadLetters(flow.connection)).filter((letter) => letter.key?.toString() === pill.key);
    expect(listed).toHaveLength(1);
    expect(listed[0]?.copies).toBe(copies.length);
    expect(copies.length).toBeGreaterThan(1);
    expect(await countStored(flow)).toBe(2 * articles);
  });

  it('reach the store when they are sent back after the cause is gone', async () => {
    const good = rawRecord({ run: 'redriven', index: 1, edition: 1 });
    const extra = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`x-${index}`, 'more']));
    await produce(flow, [{ ...good, headers: { ...good.headers, ...extra } }]);
    await settled(flow);
    const filter = { errorCode: 'header-bomb', key: good.key };
    expect(await listDeadLetters(flow.connection, { filter })).toHaveLength(1);
    const before = await countStored(flow);

    await parser.stop();
    await flow.start('parser', { instance: 'generous', settings: { KHABAR_CONSUMER_MAX_HEADERS: '1000' } });
    const dry = await redriveDeadLetters(flow.connection, { filter, dryRun: true });
    expect(dry.redriven).toHaveLength(1);
    expect(await lagOf(flow)).toBe(0);
    await redriveDeadLetters(flow.connection, { filter, ratePerSecond: 10 });
    await storedAtLeast(flow, before + 1);
    await settled(flow);
    const { overlapping, doubled } = faultsOf(await verdictOf(flow));
    expect({ overlapping, doubled }).toEqual({ overlapping: [], doubled: [] });
  });
});
