import { describe, expect, it } from '@jest/globals';
import {
  articleChangedV1,
  articleCurrentV1,
  articleDroppedV1,
  articleFetchedV1,
  articleGoneV1,
  articleIdOfUrl,
  articleParsedV1,
  articleWithdrawnV1,
  exampleArticle,
  ingestRequestedV1,
  topics,
  type EventContract,
} from '@khabar/contracts';
import { deadLetterOf, recordOf } from '../spec-support/records.js';
import { kafkaHolding } from '../spec-support/fake-kafka.js';
import { runFake } from '../spec-support/fake-cli.js';

const url = 'https://news.example/ar/library';
const articleId = articleIdOfUrl(url);
const identified = <Data>(contract: EventContract<Data>) => ({
  ...contract.example,
  articleId,
  url,
  externalId: 'e-1',
});

const records = [
  recordOf(ingestRequestedV1, { requestId: 'r', kind: 'url', url, externalId: 'e-1' }),
  recordOf(articleFetchedV1, identified(articleFetchedV1)),
  recordOf(articleParsedV1, identified(articleParsedV1)),
  recordOf(articleChangedV1, identified(articleChangedV1)),
  recordOf(articleCurrentV1, identified(articleCurrentV1)),
];
const article = async () => ({
  revision: exampleArticle.revision,
  contentHash: exampleArticle.signature.contentHash,
  state: { kind: 'article' as const, article: exampleArticle },
  storedAt: '2026-01-01T00:00:02.000Z',
});

const stagesOf = (out: string) =>
  JSON.parse(out)[0].entries.map(({ stage, revision }: { stage: string; revision?: number }) => [stage, revision]);

describe('khabar trace', () => {
  it.each([articleId, url, `${url}?utm_source=feed`, 'e-1'])('follows %s through every stage, in order', async (id) => {
    const { code, out } = await runFake(['trace', id, '--json'], { kafka: kafkaHolding(records), store: { article } });
    const { revision } = exampleArticle;
    expect(code).toBe(0);
    expect(stagesOf(out)).toEqual([
      ['requested', undefined],
      ['raw', revision],
      ['parsed', revision],
      ['change', articleChangedV1.example.revision],
      ['current', revision],
      ['store', revision],
    ]);
  });

  it('says of each record where it lies, when it was written and in which distributed trace', async () => {
    const { out } = await runFake(['trace', articleId, '--json'], { kafka: kafkaHolding(records) });
    expect(JSON.parse(out)[0].entries[1]).toEqual({
      stage: 'raw',
      at: { topic: topics.articlesRaw, partition: 3, offset: '42' },
      revision: exampleArticle.revision,
      time: '2026-01-01T00:00:00.000Z',
      outcome: `fetched: text/html, ${articleFetchedV1.example.content.length} characters`,
      traceId: '0af7651916cd43dd8448eb211c80319c',
    });
  });

  it('shows drops, withdrawals, tombstones and what nobody could read', async () => {
    const kafka = kafkaHolding([
      recordOf(articleDroppedV1, { articleId, stage: 'parse', reason: 'not-an-article', detail: 'a list of links' }),
      recordOf(articleGoneV1, { ...articleGoneV1.example, articleId }),
      recordOf(articleWithdrawnV1, { ...articleWithdrawnV1.example, articleId }),
      recordOf(articleCurrentV1, null, { key: Buffer.from(articleId) }),
      recordOf(articleParsedV1, identified(articleParsedV1), { value: Buffer.from('{"articleId":5}'), offset: '43' }),
    ]);
    const { out } = await runFake(['trace', articleId], { kafka });
    expect(out).toContain('dropped by parse: not-an-article: a list of links');
    expect(out).toContain('gone: gone');
    expect(out).toContain('withdrawn: gone');
    expect(out).toContain('tombstone');
    expect(out).toContain('not valid: articleId: ');
  });

  it('shows dead letters of the article and of its request', async () => {
    const [request, raw] = records;
    const letters = [
      deadLetterOf(raw as (typeof records)[0]),
      deadLetterOf(request as (typeof records)[0], {
        at: { topic: 'khabar.ingest.requests.v1.khabar-fetcher.dlq', partition: 0, offset: '0' },
        group: 'khabar-fetcher',
        errorCode: 'fetch-failed',
      }),
      deadLetterOf(recordOf(articleFetchedV1, articleFetchedV1.example)),
    ];
    const { out } = await runFake(['trace', articleId], { kafka: kafkaHolding([], letters) });
    expect(out.match(/dead letter /g)).toHaveLength(2);
    expect(out).toContain('open: khabar-parser: permanent timeout: took longer than 5000 ms');
    expect(out).toContain('open: khabar-fetcher: permanent fetch-failed');
  });

  it('ends with exit code 1 where nothing is known', async () => {
    const { code, out, err } = await runFake(['trace', 'e-2'], { kafka: kafkaHolding(records) });
    expect([code, out, err]).toEqual([1, '', 'khabar: nothing is known of "e-2"\n']);
  });
});
