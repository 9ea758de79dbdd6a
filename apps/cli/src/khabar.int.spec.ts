import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { kafkaSettings, loadSettings, storeSettings } from '@khabar/config';
import {
  articleFetchedV1,
  articleIdOfText,
  consumerGroups,
  deadLetterHeaders,
  deadLetterTopic,
  deadLetterTopics,
  exampleArticle,
  topics,
  type Article,
} from '@khabar/contracts';
import { applyTopics, EventPublisher, kafkaConnection, produceRecord, recordsOfKey } from '@khabar/messaging';
import { connectStore } from '@khabar/store';
import { createLogger } from '@khabar/telemetry';
import { testServers, uniqueName } from '@khabar/testing';
import { runProcess, type ChildOptions } from './spec-support/child-cli.js';
import { folderWith } from './spec-support/folder.js';

jest.setTimeout(180_000);

const connect = async () => {
  const { brokers } = await testServers();
  const settings = loadSettings(kafkaSettings, { KHABAR_KAFKA_BROKERS: brokers.join(',') });
  return kafkaConnection({ settings, service: 'cli-spec', logger: createLogger('cli-spec', { level: 'silent' }) });
};

const runChild = async (args: readonly string[], options: ChildOptions = {}) => {
  const { brokers, mongoUrl } = await testServers();
  const addresses = { KHABAR_KAFKA_BROKERS: brokers.join(','), KHABAR_MONGO_URL: mongoUrl };
  return runProcess(args, { ...options, env: { ...addresses, ...options.env } });
};

beforeAll(async () => {
  const names = [...Object.values(topics), ...deadLetterTopics];
  const wanted = names.map((name) => ({ name, partitions: 2, replication: 1, config: {} }));
  await applyTopics(await connect(), { topics: wanted });
});

describe('khabar ingest, as a process', () => {
  it('has every good row acknowledged by the broker, and names the bad one', async () => {
    const source = uniqueName('source');
    const stdin = `{"text":"one","source":"${source}"}\n{"text":2}\n{"text":"three","source":"${source}"}\n`;
    const { code, out, err } = await runChild(['ingest', '-', '--json'], { stdin });
    const records = await recordsOfKey(await connect(), topics.ingestRequests, source);
    const texts = records.map(({ value }) => JSON.parse(String(value)).text);
    expect(code).toBe(1);
    expect(err).toContain('-, line 2: text: ');
    expect(texts).toEqual(['one', 'three']);
    const ids = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).articleId);
    expect(ids).toEqual([articleIdOfText(source, 'one'), undefined, articleIdOfText(source, 'three')]);
  });

  it('sends thousands of rows in the order of the file', async () => {
    const source = uniqueName('source');
    const rows = Array.from({ length: 3_000 }, (_, index) => JSON.stringify({ text: `text ${index}`, source }));
    await using folder = await folderWith({ 'rows.ndjson': rows.join('\n') });
    const { code, err } = await runChild(['ingest', join(folder.path, 'rows.ndjson')]);
    const records = await recordsOfKey(await connect(), topics.ingestRequests, source);
    expect([code, err.trim().split('\n').at(-1)]).toEqual([0, '3000 requested, 0 refused']);
    expect(records.map(({ value }) => JSON.parse(String(value)).text)).toEqual(rows.map((row) => JSON.parse(row).text));
  });

  it('ends with exit code 1 and names the brokers where none answers', async () => {
    const env = { KHABAR_KAFKA_BROKERS: '127.0.0.1:9', KHABAR_PUBLISH_TIMEOUT_MS: '2000' };
    const { code, out, err } = await runChild(['ingest', '-'], { stdin: '{"text":"one"}\n', env });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Kafka at 127.0.0.1:9');
    expect(err).toContain('0 requested before that');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('says by its exit code that it ended because nobody read its output', async () => {
    const stdin = Array.from({ length: 20_000 }, (_, index) => `{"text":"text ${index}"}\n`).join('');
    const { code, err } = await runChild(['ingest', '-', '--json'], { stdin, stopReading: true });
    expect(code).toBe(141);
    expect(err).not.toMatch(/EPIPE|\n\s+at /);
  });
});

describe('khabar trace, as a process', () => {
  it('shows raw record and stored article under one id', async () => {
    const externalId = uniqueName('external');
    const articleId = articleIdOfText(externalId, 'x');
    const publisher = new EventPublisher(await connect());
    const data = { ...articleFetchedV1.example, articleId, externalId };
    const attributes = { id: 'e', time: data.fetchedAt, source: 'urn:khabar:spec' };
    const [record] = await publisher.publish([{ contract: articleFetchedV1, data, ...attributes }]);
    await publisher.close();
    const { mongoUrl } = await testServers();
    const env = { KHABAR_MONGO_URL: mongoUrl, KHABAR_MONGO_DATABASE: uniqueName('trace') };
    const logger = createLogger('cli-spec', { level: 'silent' });
    const store = await connectStore(loadSettings(storeSettings, env), { logger });
    const article: Article = { ...exampleArticle, articleId, externalId };
    await store.articles.write([{ kind: 'article', article, terms: { v: '1', title: [], terms: [] } }]);
    await store.close();

    const { code, out } = await runChild(['trace', articleId, '--json'], { env });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      {
        articleId,
        entries: [
          { stage: 'raw', at: record, revision: data.revision },
          { stage: 'store', revision: article.revision, outcome: `searchable: ${article.title}` },
        ],
      },
    ]);
  });
});

describe('khabar dlq, as a process', () => {
  it('lists, shows and sends back a dead letter, and knows afterwards that it did', async () => {
    const connection = await connect();
    const key = uniqueName('key');
    const of = { topic: topics.articlesRaw, partition: 0, offset: '999999' };
    await produceRecord(connection, {
      topic: deadLetterTopic(of.topic, consumerGroups.parser),
      key,
      value: '{"no":"article"}',
      headers: {
        ce_type: articleFetchedV1.type,
        [deadLetterHeaders.originalTopic]: of.topic,
        [deadLetterHeaders.originalPartition]: String(of.partition),
        [deadLetterHeaders.originalOffset]: of.offset,
        [deadLetterHeaders.originalTimestamp]: String(Date.now()),
        [deadLetterHeaders.group]: consumerGroups.parser,
        [deadLetterHeaders.errorClass]: 'permanent',
        [deadLetterHeaders.errorCode]: 'schema-invalid',
        [deadLetterHeaders.deadLetteredAt]: new Date().toISOString(),
      },
    });
    const id = `${of.topic}/${of.partition}/${of.offset}`;
    const listed = await runChild(['dlq', 'list', '--key', key, '--json']);
    expect(JSON.parse(listed.out)).toMatchObject([{ id, errorCode: 'schema-invalid', status: 'open' }]);
    const shown = await runChild(['dlq', 'show', id]);
    expect(JSON.parse(shown.out).value).toEqual({ no: 'article' });

    const dry = await runChild(['dlq', 'redrive', id, '--dry-run']);
    expect(dry.out).toContain('1 would be sent back');
    expect(await recordsOfKey(connection, of.topic, key)).toHaveLength(0);

    const sent = await runChild(['dlq', 'redrive', id, '--yes']);
    expect(sent.code).toBe(0);
    expect(await recordsOfKey(connection, of.topic, key)).toHaveLength(1);
    expect(JSON.parse((await runChild(['dlq', 'list', '--key', key, '--json'])).out)).toEqual([]);
    const again = await runChild(['dlq', 'redrive', id, '--yes']);
    expect(again.out).toContain('0 sent back, 1 had been sent back before');
  });
});

describe('khabar topics apply and lag, as processes', () => {
  it('creates, corrects, and names what cannot be corrected', async () => {
    const topic = uniqueName('topic');
    const apply = async (yaml: string, ...args: string[]) => {
      await using folder = await folderWith({ 'topics.yaml': `topics:\n  - ${yaml}\n` });
      const ran = await runChild(['topics', 'apply', '--file', join(folder.path, 'topics.yaml'), '--json', ...args]);
      return [ran.code, JSON.parse(ran.out)[0].outcome, ran.err];
    };
    expect(await apply(`{ name: ${topic}, partitions: 2, config: { retention.ms: 60000 } }`)).toEqual([
      0,
      'created',
      '',
    ]);
    expect(await apply(`{ name: ${topic}, partitions: 2, config: { retention.ms: 60000 } }`)).toEqual([
      0,
      'unchanged',
      '',
    ]);
    expect(await apply(`{ name: ${topic}, partitions: 3, config: { retention.ms: 70000 } }`)).toEqual([
      0,
      'corrected',
      '',
    ]);
    const wrong = await apply(`{ name: ${topic}, partitions: 1, config: { retention.ms: 70000 } }`);
    expect(wrong).toEqual([1, 'wrong', expect.stringContaining(topic)]);
  });

  it('measures every group, also those that never read', async () => {
    const { code, out } = await runChild(['lag', '--json']);
    const groups = new Set(JSON.parse(out).map(({ group }: { group: string }) => group));
    expect([code, [...groups].sort()]).toEqual([0, Object.values(consumerGroups).sort()]);
  });
});
