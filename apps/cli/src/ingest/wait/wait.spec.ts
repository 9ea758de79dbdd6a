import { describe, expect, it } from '@jest/globals';
import {
  articleDroppedV1,
  articleFetchedV1,
  consumerGroups,
  exampleArticle,
  exampleWithdrawal,
  ingestRequestedV1,
  topics,
} from '@khabar/contracts';
import type { PartitionLag } from '@khabar/messaging';
import type { StoredArticle } from '@khabar/store';
import { runFake, type FakeCliOptions } from '../../spec-support/fake-cli.js';
import { kafkaHolding } from '../../spec-support/fake-kafka.js';
import { deadLetterOf, recordOf } from '../../spec-support/records.js';
import { buildRequest } from '../request.js';

const url = 'https://news.example/a';
const topicOf: Record<string, string> = {
  [consumerGroups.fetcher]: topics.ingestRequests,
  [consumerGroups.parser]: topics.articlesRaw,
  [consumerGroups.indexer]: topics.articlesParsed,
};

/** Lags of services that catch up one record each time somebody looks. */
const catchingUp = (stuck?: string) => {
  const committed: Record<string, number> = {};
  return async (group: string): Promise<PartitionLag[]> => {
    committed[group] = group === stuck ? 0 : Math.min(2, (committed[group] ?? -1) + 1);
    const partition = { group, topic: topicOf[group] ?? '', partition: 0, start: '0', end: '2' };
    return [{ ...partition, committed: String(committed[group]), lag: 2 - committed[group] }];
  };
};

const stored = (overrides: Partial<StoredArticle> = {}): StoredArticle => ({
  revision: 1,
  contentHash: 'h',
  state: { kind: 'article', article: { ...exampleArticle, externalId: 'e-1' } },
  storedAt: '2026-01-01T00:00:00.000Z',
  ...overrides,
});

const waiting = async (options: FakeCliOptions, args: readonly string[] = []) => {
  const kafka = { ...kafkaHolding([]), lag: catchingUp(), ...options.kafka };
  const ran = await runFake(['ingest', url, '--wait', '--timeout', '3', '--json', ...args], { ...options, kafka });
  const lines = ran.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { ...ran, outcomes: lines.slice(1) };
};

const now = Date.now();

describe('khabar ingest --wait', () => {
  it('ends when every service has passed the request, and tells the stored article', async () => {
    const { code, outcomes, err } = await waiting({ store: { article: async () => stored() } });
    expect(code).toBe(0);
    expect(outcomes).toMatchObject([
      { status: 'searchable', revision: 1, externalId: 'e-1', title: exampleArticle.title },
    ]);
    expect(err).toContain('1 requested, 0 refused, 0 not searchable');
  });

  it('tells at which stage an article still waits when the time is over', async () => {
    const { code, outcomes } = await waiting({ kafka: { lag: catchingUp(consumerGroups.parser) } });
    expect(code).toBe(1);
    expect(outcomes).toMatchObject([{ status: 'pending', detail: 'waits for the parse stage' }]);
  });

  it('tells a dead letter of the request even where an older revision is stored', async () => {
    const built = buildRequest({ kind: 'url', url });
    if (!built.ok) throw new Error('no request');
    const letter = deadLetterOf(recordOf(ingestRequestedV1, built.request), { errorCode: 'fetch-failed' });
    const { code, outcomes } = await waiting({
      kafka: kafkaHolding([], [letter]),
      store: { article: async () => stored() },
    });
    expect(code).toBe(1);
    expect(outcomes).toMatchObject([{ status: 'dead-lettered', detail: 'fetch-failed: took longer than 5000 ms' }]);
  });

  it('tells a drop with its reason, but not one of an earlier try', async () => {
    const drop = { url, stage: 'fetch' as const, reason: 'robots-disallowed' as const, detail: 'no' };
    const recent = kafkaHolding([recordOf(articleDroppedV1, drop, { timestamp: now + 60_000 })]);
    const old = kafkaHolding([recordOf(articleDroppedV1, drop, { timestamp: now - 60_000 })]);
    const store = { article: async () => stored() };
    expect((await waiting({ kafka: recent, store })).outcomes).toMatchObject([
      { status: 'dropped', detail: 'robots-disallowed: no' },
    ]);
    expect((await waiting({ kafka: old, store })).outcomes).toMatchObject([{ status: 'searchable' }]);
  });

  it('does not take a withdrawn article for a searchable one', async () => {
    const state = { kind: 'withdrawal' as const, withdrawal: exampleWithdrawal };
    const { code, outcomes } = await waiting({ store: { article: async () => stored({ state }) } });
    expect([code, outcomes[0].status]).toEqual([1, 'withdrawn']);
  });

  it('says so where an article passed every stage and is not there', async () => {
    const { code, outcomes } = await waiting({});
    expect([code, outcomes[0].status]).toEqual([1, 'missing']);
  });

  it('waits for the poll of a feed, and tells the articles it brought', async () => {
    const hints = { feedUrl: url };
    const fetched = recordOf(articleFetchedV1, { ...articleFetchedV1.example, hints }, { timestamp: now + 60_000 });
    let polls = 0;
    const nextPollAt = async () => {
      polls += 1;
      return polls > 2 ? Date.now() + 60_000 : Date.now() - 1;
    };
    const store = { article: async () => stored(), nextPollAt };
    const { outcomes } = await waiting({ kafka: kafkaHolding([fetched]), store }, ['--feed']);
    expect(outcomes).toMatchObject([{ articleId: articleFetchedV1.example.articleId, status: 'searchable' }]);
    expect(polls).toBe(3);
  });
});
