import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { kafkaSettings, loadSettings } from '@khabar/config';
import {
  articleFetchedV1,
  articleGoneV1,
  articleIdOfText,
  consumerGroups,
  contentHashOf,
  deadLetterTopic,
  eventIdOf,
  topics,
  type Article,
  type EventContract,
  type FetchedArticle,
} from '@khabar/contracts';
import { applyTopics, EventPublisher, kafkaConnection, readTopicsFile } from '@khabar/messaging';
import { eventually, foreignKafka, testServers, type ForeignKafka, type ForeignRecord } from '@khabar/testing';
import { startParser, type ParserProcess } from './spec-support/parser-process.js';

jest.setTimeout(120_000);

const topicsFile = fileURLToPath(new URL('../../../deploy/kafka/topics.yaml', import.meta.url));
const deadLetters = deadLetterTopic(topics.articlesRaw, consumerGroups.parser);
const revision = 1_767_225_600_000;
const run = randomBytes(4).toString('hex');

const idOf = (name: string): string => articleIdOfText(run, name);

const paragraph = '<p>The library opened yesterday, with fifty thousand books, and many readers came at once.</p>';
const goodPage = `<html lang="en"><head><title>A library opens</title></head><body><article>${paragraph.repeat(6)}`;
const namedParagraphs = [
  'أعلن رئيس الوزراء الكندي مارك كارني في أوتاوا أن بلاده ستدعم الأمم المتحدة في برامجها المقبلة.',
  'وقال كارني إن كندا تعمل مع فرنسا وألمانيا على خطة مشتركة للمساعدات الإنسانية في المنطقة.',
  'ومن المقرر أن يصل رئيس الوزراء إلى باريس الأسبوع المقبل للقاء عدد من المسؤولين هناك.',
];
const namedPage = `<html lang="ar"><head><title>كندا تدعم الأمم المتحدة</title></head><body><article><h1>كندا تدعم الأمم المتحدة</h1>${namedParagraphs.map((text) => `<p>${text}</p>`).join('')}`;
/** Deeper than is read. */
const deepPage = `<html><body>${'<div>'.repeat(100_000)}`;

const fetched = (
  name: string,
  content: string,
  mediaType: FetchedArticle['mediaType'] = 'text/html',
): FetchedArticle => ({
  articleId: idOf(name),
  revision,
  source: { id: 'news.example', name: 'News Example' },
  fetchedAt: '2026-01-01T00:00:00.000Z',
  mediaType,
  content,
  contentHash: contentHashOf(content),
  rights: { robots: 'allowed' },
});

const outgoing = <Data extends { articleId: string }>(contract: EventContract<Data>, data: Data) => ({
  contract,
  data,
  id: eventIdOf(contract.type, data.articleId, revision),
  time: new Date(revision).toISOString(),
  source: 'urn:khabar:fetcher',
});

describe('the parser, as it is built, on a real broker', () => {
  let kafka: ForeignKafka;
  let parser: ParserProcess;
  let publisher: EventPublisher;

  beforeAll(async () => {
    const { brokers } = await testServers();
    const settings = loadSettings(kafkaSettings, { KHABAR_KAFKA_BROKERS: brokers.join(',') });
    const connection = kafkaConnection({ settings, service: 'parser-spec' });
    await applyTopics(connection, await readTopicsFile(topicsFile), { replication: 1 });
    kafka = foreignKafka(brokers);
    publisher = new EventPublisher(connection);
    parser = await startParser({ KHABAR_KAFKA_BROKERS: brokers.join(',') });
  });
  afterAll(async () => {
    await publisher?.close();
    await kafka?.close();
  });

  const recordsOf = async (topic: string, name: string): Promise<ForeignRecord[]> =>
    (await kafka.readTopic(topic)).filter(({ key }) => key?.toString() === idOf(name));
  const dataOf = (record: ForeignRecord | undefined): unknown => JSON.parse(record?.value?.toString() ?? 'null');

  it('turns each raw record into exactly one event, and one page over a limit into one dead letter', async () => {
    const gone = { ...articleGoneV1.example, articleId: idOf('gone'), revision };
    await publisher.publish([
      outgoing(articleFetchedV1, fetched('page', goodPage)),
      outgoing(articleFetchedV1, fetched('named', namedPage)),
      outgoing(articleFetchedV1, fetched('deep', deepPage)),
      outgoing(articleFetchedV1, fetched('text', 'مكتبة جديدة\n\nافتتحت المدينة مكتبة.', 'text/plain')),
      outgoing(articleFetchedV1, fetched('empty', '...', 'text/plain')),
      outgoing(articleGoneV1, gone),
    ]);
    const waiting = { timeoutMs: 60_000, pollMs: 500 };
    const [dead] = await eventually(async () => {
      const found = await recordsOf(deadLetters, 'deep');
      expect(found).toHaveLength(1);
      return found;
    }, waiting);
    expect(dead?.headers).toEqual(expect.objectContaining({ ce_type: articleFetchedV1.type }));
    expect(Object.values(dead?.headers ?? {})).toContainEqual('page-too-deep');
    expect(Object.values(dead?.headers ?? {}).join('\n')).toContain('depth of the page: 10001, more than 10000');

    await eventually(async () => {
      const counts = await Promise.all(
        ['page', 'named', 'text', 'gone'].map(async (name) => (await recordsOf(topics.articlesParsed, name)).length),
      );
      expect(counts).toEqual([1, 1, 1, 1]);
      expect(await recordsOf(topics.articleDrops, 'empty')).toHaveLength(1);
    }, waiting);
    const [page] = await recordsOf(topics.articlesParsed, 'page');
    expect(page?.headers).toMatchObject({
      ce_id: eventIdOf('khabar.article.parsed.v1', idOf('page'), revision),
      ce_time: '2026-01-01T00:00:00.000Z',
      traceparent: expect.stringMatching(/^00-/),
    });
    expect(dataOf(page)).toMatchObject({ title: 'A library opens', language: 'en' });
    const named = dataOf((await recordsOf(topics.articlesParsed, 'named'))[0]) as Article;
    const entities = Object.fromEntries(named.entities.map((entity) => [entity.canonical, entity]));
    expect(entities).toMatchObject({
      'مارك كارني': { type: 'person', role: 'رئيس الوزراء الكندي' },
      كندا: { type: 'place' },
      'الأمم المتحدة': { type: 'organisation' },
    });
    for (const { start, end, text } of named.entities.flatMap(({ mentions }) => mentions))
      expect(named.text.slice(start, end)).toBe(text);
    expect(named.provenance.model).toEqual(expect.any(String));
    expect(dataOf((await recordsOf(topics.articlesParsed, 'text'))[0])).toMatchObject({ title: 'مكتبة جديدة' });
    expect(dataOf((await recordsOf(topics.articleDrops, 'empty'))[0])).toMatchObject({ reason: 'empty-content' });
  });

  it('drains at SIGTERM and exits 0, everything committed', async () => {
    expect(await parser.stop()).toBe(0);
    const ends = new Map<number, bigint>();
    for (const { partition, offset } of await kafka.readTopic(topics.articlesRaw)) ends.set(partition, offset + 1n);
    const committed = await kafka.committedOffsets(consumerGroups.parser, topics.articlesRaw);
    expect([...ends].filter(([partition, end]) => committed.get(partition) !== end)).toEqual([]);
  });
});
