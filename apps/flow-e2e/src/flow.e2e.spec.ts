import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  articleFetchedV1,
  articleGoneV1,
  articleIdOfUrl,
  cloudEventHeaders,
  consumerGroups,
  deadLetterHeaders,
  deadLetterTopic,
  topics,
  type Change,
  type Drop,
} from '@khabar/contracts';
import { freePort } from '@khabar/local';
import { eventually, sumOf, type ForeignRecord } from '@khabar/testing';
import { rawRecord } from './flow/corpus.js';
import { lagOf, settled } from './flow/settled.js';
import { currentRevisions } from './flow/stored.js';
import {
  ask,
  type ArticleAnswer,
  type ProblemAnswer,
  type RevisionsAnswer,
  type SearchAnswer,
} from './user-flow/api.js';
import { contractCheck } from './user-flow/contract-check.js';
import { hasKcat, readWithKcat } from './user-flow/kcat.js';
import { khabar, outcomesOf } from './user-flow/khabar.js';
import { startNewsFlow, type NewsFlow } from './user-flow/news-flow.js';
import { feedPath, hugePath, noFeedPath, pageLimitBytes, stories, storyPage } from './user-flow/newspaper.js';
import { pathTo, stepOf } from './user-flow/span-path.js';

jest.setTimeout(120_000);

const items = 'khabar_items_total';

describe('the whole flow', () => {
  let news: NewsFlow;
  let folder: string;

  beforeAll(async () => {
    news = await startNewsFlow();
    folder = await mkdtemp(join(tmpdir(), 'khabar-flow-'));
  });
  afterAll(async () => {
    await news.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const run = (...args: readonly string[]) => khabar(news.flow, ...args);
  const idOf = (path: string) => articleIdOfUrl(news.paper.url(path));
  const article = (id: string) => ask<ArticleAnswer>(news.apiUrl, `/v1/articles/${id}`);
  const revisions = async (id: string) =>
    (await ask<RevisionsAnswer>(news.apiUrl, `/v1/articles/${id}/revisions`)).body.revisions;
  const changesOf = async (id: string): Promise<Change[]> =>
    (await news.flow.kafka.readTopic(topics.articleChanges))
      .filter(({ key }) => String(key) === id)
      .map(({ value }) => JSON.parse(String(value)) as Change);
  const traceIdsOf = (records: readonly ForeignRecord[], id: string) =>
    records.filter(({ key }) => String(key) === id).map(({ headers }) => headers['traceparent']?.split('-')[1]);
  const drops = async (): Promise<Drop[]> =>
    (await news.flow.kafka.readTopic(topics.articleDrops)).map(({ value }) => JSON.parse(String(value)) as Drop);

  describe('of good articles', () => {
    it('makes every page of a feed searchable', async () => {
      const ran = await run('ingest', '--feed', news.paper.url(feedPath), '--wait', '--json');
      expect(ran).toMatchObject({ code: 0 });
      const outcomes = outcomesOf(ran);
      expect(new Map(outcomes.map(({ articleId, status }) => [articleId, status]))).toEqual(
        new Map(Object.values(stories).map(({ path }) => [idOf(path), 'searchable'])),
      );
      for (const { path, title, language } of Object.values(stories))
        expect((await article(idOf(path))).body).toMatchObject({ title, language, change: { kind: 'created' } });
    });

    it('takes files and rows, and keeps their external ids to the end', async () => {
      const rows = [
        {
          externalId: 'wire-1',
          title: 'Rain fills the lake',
          text: 'The lake is full again.\n\nIt rained for a week.',
        },
        { externalId: 'wire-2', text: 'امتلأت البحيرة من جديد.\n\nهطل المطر أسبوعا كاملا على الجبال المحيطة بها.' },
      ];
      const [file, texts] = [join(folder, 'wire.ndjson'), await mkdtemp(join(folder, 'texts-'))];
      await writeFile(file, rows.map((row) => `${JSON.stringify({ ...row, source: 'Wire' })}\n`).join(''));
      await writeFile(join(texts, 'a.txt'), 'A report\n\nThe first paragraph of the report says what it is about.\n');
      await writeFile(join(texts, 'b.html'), storyPage({ ...stories.ferry, title: 'A page that was kept' }).body ?? '');

      const [ofRows, ofFiles] = [
        await run('ingest', file, '--wait', '--json'),
        await run('ingest', texts, '--wait', '--json'),
      ];
      expect([ofRows.code, ofFiles.code]).toEqual([0, 0]);
      const found = await Promise.all(outcomesOf(ofRows).map(async ({ articleId }) => (await article(articleId)).body));
      expect(found.map(({ externalId, source, revision }) => [externalId, source.name, revision > 0])).toEqual([
        ['wire-1', 'Wire', true],
        ['wire-2', 'Wire', true],
      ]);
      expect(outcomesOf(ofFiles).map(({ status }) => status)).toEqual(['searchable', 'searchable']);
      expect(await revisions(outcomesOf(ofRows)[0]?.articleId ?? '')).toHaveLength(1);
    });

    it('finds an Arabic article by another form of a word in it', async () => {
      // The text has المهندسون, "the engineers" as a subject; asked is for "engineers" as an object.
      const { body } = await ask<SearchAnswer>(news.apiUrl, `/v1/search?q=${encodeURIComponent('مهندسين')}`);
      expect(body.hits.map(({ articleId }) => articleId)).toEqual([idOf(stories.engineers.path)]);
    });

    it('tells of a correction: what changed, as what revision', async () => {
      const { path } = stories.engineers;
      const before = (await article(idOf(path))).body;
      news.paper.set(path, storyPage({ ...stories.engineers, title: 'الجسر القديم يفتح غدا أمام المشاة' }));
      const ran = await run('ingest', news.paper.url(path), '--wait', '--json');
      expect(ran.code).toBe(0);

      const { body } = await article(idOf(path));
      expect(body).toMatchObject({ title: 'الجسر القديم يفتح غدا أمام المشاة', change: { kind: 'corrected' } });
      expect(body.change?.changedFields).toEqual(['title']);
      expect(body.revision).toBeGreaterThan(before.revision);
      expect((await revisions(idOf(path))).map(({ revision }) => revision)).toEqual([body.revision, before.revision]);
      expect(await changesOf(idOf(path))).toMatchObject([
        { kind: 'created', revision: before.revision },
        { kind: 'corrected', revision: body.revision, previousRevision: before.revision, changedFields: ['title'] },
      ]);
    });

    it('does not tell of a page that is fetched again and is the same', async () => {
      const before = await changesOf(idOf(stories.museum.path));
      expect((await run('ingest', news.paper.url(stories.museum.path), '--wait', '--json')).code).toBe(0);
      expect(await changesOf(idOf(stories.museum.path))).toEqual(before);
    });

    it('withdraws an article whose page is gone, for the API as for whoever keeps the current state', async () => {
      const { path } = stories.orchard;
      news.paper.set(path, { status: 410, body: 'gone' });
      const ran = await run('ingest', news.paper.url(path), '--wait', '--json');
      expect(outcomesOf(ran)).toMatchObject([{ articleId: idOf(path), status: 'withdrawn' }]);

      const answer = await ask<ProblemAnswer>(news.apiUrl, `/v1/articles/${idOf(path)}`);
      expect(answer).toMatchObject({
        ...{ status: 410, type: 'application/problem+json' },
        body: { type: 'urn:khabar:problem:article-withdrawn', reason: 'gone' },
      });
      expect((await changesOf(idOf(path))).map(({ kind }) => kind)).toEqual(['created', 'withdrawn']);
      expect((await currentRevisions(news.flow)).get(idOf(path))).toBe('withdrawn');
      const { body } = await ask<SearchAnswer>(news.apiUrl, '/v1/search?q=orchard');
      expect(body.hits.filter(({ articleId }) => articleId === idOf(path))).toEqual([]);
    });

    it('can be followed with khabar trace, lag and dlq', async () => {
      const traced = await run('trace', news.paper.url(stories.engineers.path), '--json');
      const [{ entries }] = JSON.parse(traced.out) as [{ entries: { stage: string; revision?: number }[] }];
      const { revision } = (await article(idOf(stories.engineers.path))).body;
      for (const stage of ['raw', 'parsed', 'change', 'current', 'store'])
        expect(entries.filter((entry) => entry.stage === stage).map((entry) => entry.revision)).toContain(revision);
      await settled(news.flow);
      const lags = JSON.parse((await run('lag', '--json')).out) as { group: string; lag: number }[];
      expect(new Set(lags.map(({ group }) => group))).toEqual(new Set(Object.values(consumerGroups)));
      expect(lags.filter(({ lag }) => lag > 0)).toEqual([]);
      expect(JSON.parse((await run('dlq', 'list', '--json')).out)).toEqual([]);
    });

    it('is one trace, from the fetch to the document', async () => {
      const id = idOf(stories.ferry.path);
      const stored = await eventually(
        () => {
          const ends = news.otlp
            .spans()
            .filter(({ name, attributes }) => name === 'store article' && attributes['khabar.article.id'] === id);
          expect(ends).toHaveLength(1);
          const [end] = ends;
          if (!end) throw new Error('no span of the store');
          expect(pathTo(end, news.otlp.spans()).map(({ service }) => service)).toContain('khabar-fetcher');
          return end;
        },
        { timeoutMs: 20_000, pollMs: 200 },
      );
      // Each step is the parent of the next; batches are joined by links only, beside this line.
      const path = pathTo(stored, news.otlp.spans(stored.traceId)).map(stepOf);
      expect(path.slice(path.indexOf('khabar-fetcher: fetch article'))).toEqual([
        'khabar-fetcher: fetch article',
        `khabar-fetcher: send ${topics.articlesRaw}`,
        `khabar-parser: process ${topics.articlesRaw}`,
        `khabar-parser: send ${topics.articlesParsed}`,
        'khabar-indexer: store article',
      ]);
      const beside = news.otlp.spans(stored.traceId).map(stepOf);
      expect(beside).toEqual(
        expect.arrayContaining(['khabar-parser: parse', `khabar-indexer: send ${topics.articleChanges}`]),
      );
      expect(traceIdsOf(await news.flow.kafka.readTopic(topics.articleChanges), id)).toEqual([stored.traceId]);
    });
  });

  describe('of bad input', () => {
    it('audits a feed that is no feed, with its URL', async () => {
      await run('ingest', '--feed', news.paper.url(noFeedPath), '--wait');
      expect(await drops()).toContainEqual(
        expect.objectContaining({ url: news.paper.url(noFeedPath), reason: 'not-a-feed', stage: 'fetch' }),
      );
    });

    it('audits a page over the limit, with its URL and the limit', async () => {
      const ran = await run('ingest', news.paper.url(hugePath), '--wait', '--json');
      expect(ran.code).toBe(1);
      expect(outcomesOf(ran)).toMatchObject([{ articleId: idOf(hugePath), status: 'dropped' }]);
      const found = (await drops()).find(({ url }) => url === news.paper.url(hugePath));
      expect(found).toMatchObject({ articleId: idOf(hugePath), reason: 'fetch-refused' });
      expect(found?.detail).toContain(String(pageLimitBytes));
    });

    it('dead-letters an event of a version that nobody knows, with a code', async () => {
      const record = rawRecord({ run: 'future', index: 1, edition: 1 });
      const dataschema = `urn:khabar:schema:${articleFetchedV1.type}:2.0.0`;
      const headers = { ...record.headers, [cloudEventHeaders.dataschema]: dataschema };
      await news.flow.kafka.produce([{ topic: topics.articlesRaw, ...record, headers }]);
      await eventually(async () => expect(await lagOf(news.flow)).toBe(0), { timeoutMs: 30_000, pollMs: 200 });
      const letters = JSON.parse((await run('dlq', 'list', '--json')).out) as Record<string, unknown>[];
      expect(letters).toMatchObject([
        { key: record.key, group: consumerGroups.parser, errorClass: 'permanent', errorCode: 'unknown-event-type' },
      ]);
      expect(String(letters[0]?.['errorMessage'])).toContain(dataschema);
    });

    it('names a topic that is not as it should be, what is wanted and what was found', async () => {
      const ran = await run('topics', 'apply', '--partitions', '3', '--replication', '1', '--dry-run', '--json');
      expect(ran.code).toBe(1);
      expect(ran.err).toContain(topics.articlesRaw);
      const reports = JSON.parse(ran.out) as { topic: string; outcome: string; differences: unknown[] }[];
      expect(reports.find(({ topic }) => topic === topics.articlesRaw)).toMatchObject({
        outcome: 'wrong',
        differences: [{ field: 'partitions', wanted: '3', found: '4', corrected: false }],
      });
    });

    it('stops a service with a setting that does not exist, and names it', async () => {
      const settings = { KHABAR_PARSER_THREAD: '2' };
      await expect(news.flow.start('parser', { instance: 'misspelt', settings })).rejects.toThrow(
        'KHABAR_PARSER_THREAD: no such setting (value "2")',
      );
    });

    it('names the brokers that do not answer', async () => {
      const address = `127.0.0.1:${await freePort()}`;
      const settings = { KHABAR_KAFKA_BROKERS: address };
      const [lag] = await Promise.all([
        run('lag', '--kafka', address),
        expect(news.flow.start('parser', { instance: 'alone', settings })).rejects.toThrow(address),
      ]);
      expect(lag.code).toBe(1);
      expect(lag.err).toContain(address);
    });

    it('names a file that cannot be read', async () => {
      const missing = join(folder, 'missing.ndjson');
      const { code, err } = await run('ingest', missing);
      expect(code).toBeGreaterThan(0);
      expect(err).toContain(missing);
    });

    it('answers with problem details', async () => {
      const unknown = await ask<ProblemAnswer>(news.apiUrl, `/v1/articles/${'0'.repeat(32)}`);
      expect(unknown).toMatchObject({ status: 404, type: 'application/problem+json' });
      const bad = await ask<ProblemAnswer>(news.apiUrl, '/v1/search?q=a&limit=many');
      expect(bad).toMatchObject({ status: 400, body: { invalid: [{ field: 'limit', value: 'many' }] } });
    });
  });

  describe('as seen by others', () => {
    it('counts one final outcome per item and stage, and the time to searchable of each that was stored', async () => {
      const { kafka, mongo } = news.flow;
      await settled(news.flow);
      const [fetcher, parser, indexer] = await Promise.all([
        news.scrape('fetcher'),
        news.scrape('parser'),
        news.scrape('indexer'),
      ]);
      const [raw, parsed] = await Promise.all([
        kafka.readTopic(topics.articlesRaw),
        kafka.readTopic(topics.articlesParsed),
      ]);
      const letters = await kafka.readTopic(deadLetterTopic(topics.articlesRaw, consumerGroups.parser));
      const ofType = (type: string) => raw.filter(({ headers }) => headers[cloudEventHeaders.type] === type).length;
      const dropped = (await drops()).filter(({ stage, articleId }) => stage === 'fetch' && articleId).length;
      const fetches = Object.entries({
        fetched: ofType(articleFetchedV1.type) - letters.length,
        withdrawn: ofType(articleGoneV1.type),
        dropped,
        // The page that was asked for again and had not changed.
        unchanged: 1,
      });
      for (const [outcome, count] of fetches)
        expect([outcome, sumOf(fetcher, items, { stage: 'fetch', outcome })]).toEqual([outcome, count]);
      expect(sumOf(fetcher, items, { stage: 'fetch' })).toBe(fetches.reduce((sum, [, count]) => sum + count, 0));
      expect(sumOf(parser, items, { stage: 'parse' })).toBe(raw.length - letters.length);
      expect(sumOf(indexer, items, { stage: 'index' })).toBe(parsed.length);
      const stored = sumOf(indexer, items, { stage: 'index', outcome: 'stored' });
      expect(sumOf(indexer, 'khabar_end_to_end_seconds_count')).toBe(stored);
      expect(stored).toBe(await mongo.database.collection('revisions').countDocuments());
      expect(sumOf(parser, 'khabar_dead_letters_total')).toBe(letters.length);
    });

    it('writes records that a foreign client reads and finds as the schemas and the AsyncAPI document say', async () => {
      const { kafka } = news.flow;
      const check = await contractCheck();
      const all = (await Promise.all(check.topics.map((topic) => kafka.readTopic(topic)))).flat();
      const buried = new Set(
        all.map(({ headers }) =>
          [deadLetterHeaders.originalTopic, deadLetterHeaders.originalPartition, deadLetterHeaders.originalOffset]
            .map((name) => headers[name])
            .join('/'),
        ),
      );
      const good = all.filter(({ topic, partition, offset }) => !buried.has(`${topic}/${partition}/${offset}`));
      const problems = await Promise.all(good.map(check.problemsOf));
      expect(problems.flat()).toEqual([]);
      expect(new Set(good.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(Object.keys(topics).length);
    });

    it('writes records that kcat reads alike', async () => {
      if (!(await hasKcat())) return void console.log('skipped: kcat is not installed (apt-get install kcat)');
      for (const topic of Object.values(topics)) {
        const [theirs, known] = await Promise.all([
          readWithKcat(news.flow.stack.brokers, topic),
          news.flow.kafka.readTopic(topic),
        ]);
        const byPlace = theirs.toSorted((a, b) => a.partition - b.partition || a.offset - b.offset);
        expect(byPlace.map(({ partition, offset, key, valueBytes }) => [partition, offset, key, valueBytes])).toEqual(
          known.map(({ partition, offset, key, value }) => [
            partition,
            Number(offset),
            String(key),
            value?.length ?? -1,
          ]),
        );
      }
    });
  });
});
