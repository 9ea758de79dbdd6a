import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { kafkaSettings, loadSettings, storeSettings } from '@khabar/config';
import {
  articleParsedV1,
  articleWithdrawnV1,
  consumerGroups,
  deadLetterTopic,
  eventIdOf,
  topics,
  type Article,
  type Withdrawal,
} from '@khabar/contracts';
import {
  applyTopics,
  EventPublisher,
  kafkaConnection,
  readTopicsFile,
  type AnyOutgoingEvent,
  type EventRecord,
} from '@khabar/messaging';
import { connectStore, type Store } from '@khabar/store';
import { eventually, foreignKafka, testServers, type ForeignKafka, type ForeignRecord } from '@khabar/testing';
import { startIndexer, type IndexerProcess } from './spec-support/indexer-process.js';
import { articleRecord, idOf, withdrawalRecord } from './spec-support/records.js';

jest.setTimeout(180_000);

const topicsFile = fileURLToPath(new URL('../../../deploy/kafka/topics.yaml', import.meta.url));
const run = randomBytes(4).toString('hex');
const waiting = { timeoutMs: 90_000, pollMs: 500 };
const named = (name: string): string => `${run} ${name}`;

/** The event of the parser that such a record is made of. */
const eventOf = ({ data, event }: EventRecord<Article> | EventRecord<Withdrawal>): AnyOutgoingEvent => ({
  contract: event.type === articleParsedV1.type ? articleParsedV1 : articleWithdrawnV1,
  data,
  id: eventIdOf(event.type, data.articleId, data.revision),
  time: new Date(data.revision).toISOString(),
  source: 'urn:khabar:parser',
});

const article = (name: string, revision: number, title: string) => eventOf(articleRecord(named(name), revision, title));
const withdrawal = (name: string, revision: number) => eventOf(withdrawalRecord(named(name), revision));

/** Each article is created and corrected, every third withdrawn, every fourth comes out of order and twice. */
const historyOf = (index: number): AnyOutgoingEvent[] => {
  const name = `article ${index}`;
  const history = [article(name, 100, 'first'), article(name, 200, 'second'), article(name, 300, `last ${index}`)];
  if (index % 3 === 0) history.push(withdrawal(name, 400));
  return index % 4 === 0 ? [...history.toReversed(), ...history] : history;
};

const count = 200;
const indexes = Array.from({ length: count }, (_, index) => index);
const all = indexes.flatMap(historyOf);

describe('the indexer, as it is built, on a real broker and store', () => {
  let kafka: ForeignKafka;
  let store: Store;
  let indexer: IndexerProcess;
  let publisher: EventPublisher;
  let environment: Record<string, string>;

  beforeAll(async () => {
    const { brokers, mongoUrl } = await testServers();
    const kafkaEnvironment = { KHABAR_KAFKA_BROKERS: brokers.join(',') };
    const storeEnvironment = { KHABAR_MONGO_URL: mongoUrl, KHABAR_MONGO_DATABASE: `indexer-${run}` };
    const hasty = { KHABAR_CONSUMER_SESSION_TIMEOUT_MS: '6000', KHABAR_CONSUMER_HEARTBEAT_MS: '1000' };
    environment = { ...kafkaEnvironment, ...storeEnvironment, ...hasty };
    const settings = loadSettings(kafkaSettings, kafkaEnvironment);
    const connection = kafkaConnection({ settings, service: 'indexer-spec' });
    const wanted = await readTopicsFile(topicsFile);
    await eventually(() => applyTopics(connection, wanted, { replication: 1 }), waiting);
    kafka = foreignKafka(brokers);
    publisher = new EventPublisher(connection);
    store = await connectStore(loadSettings(storeSettings, storeEnvironment));
    indexer = await startIndexer(environment);
  });
  afterAll(async () => {
    await publisher?.close();
    await kafka?.close();
    await store?.close();
  });

  const ids = new Map(indexes.map((index) => [idOf(named(`article ${index}`)), index]));
  const recordsOf = async (topic: string): Promise<ForeignRecord[]> =>
    (await kafka.readTopic(topic)).filter(({ key }) => ids.has(key?.toString() ?? ''));

  /** Change events by id: the bytes of each. */
  const changes = async (): Promise<Map<string, Set<string>>> => {
    const found = new Map<string, Set<string>>();
    for (const { headers, value } of await recordsOf(topics.articleChanges)) {
      const id = headers['ce_id'] ?? '';
      found.set(id, (found.get(id) ?? new Set()).add(value?.toString() ?? ''));
    }
    return found;
  };

  /** The last record of each article on the compacted topic, in offset order. */
  const compacted = async (): Promise<Map<string, unknown>> =>
    new Map(
      (await recordsOf(topics.articlesCurrent)).map(({ key, value }) => [
        key?.toString() ?? '',
        value && JSON.parse(value.toString()),
      ]),
    );

  const isWithdrawn = (index: number): boolean => index % 3 === 0;

  const expectSettled = async (): Promise<void> => {
    const orders = await store.articles.newestRevisions([...ids.keys()]);
    for (const [id, index] of ids) expect([id, orders.get(id)?.revision]).toEqual([id, isWithdrawn(index) ? 400 : 300]);
    const last = await compacted();
    for (const [id, index] of ids) {
      if (isWithdrawn(index)) expect([id, last.get(id)]).toEqual([id, null]);
      else expect(last.get(id)).toMatchObject({ articleId: id, revision: 300, title: `last ${index}` });
    }
    for (const [, bytes] of await changes()) expect(bytes.size).toBe(1);
  };

  const expectAllChanges = async (): Promise<void> => {
    const told = await changes();
    const inOrder = indexes.filter((index) => index % 4 !== 0).flatMap(historyOf);
    const expected = inOrder.map(({ data }) => eventIdOf('khabar.article.changed.v1', data.articleId, data.revision));
    expect(expected.filter((id) => !told.has(id))).toEqual([]);
  };

  it('brings every article to its newest revision through two kills, and loses no change', async () => {
    await publisher.publish(all.slice(0, all.length / 2));
    await eventually(async () => expect((await changes()).size).toBeGreaterThan(20), waiting);
    const rest = publisher.publish(all.slice(all.length / 2));
    await indexer.kill();
    await rest;
    indexer = await startIndexer(environment);
    await eventually(async () => expect((await changes()).size).toBeGreaterThan(300), waiting);
    await indexer.kill();
    indexer = await startIndexer(environment);
    await eventually(expectSettled, waiting);
    await expectAllChanges();
  });

  it('changes no document and alters no event when everything is replayed', async () => {
    const hashes = () => Promise.all([store.collectionHash('articles'), store.collectionHash('revisions')]);
    const [before, told] = [await hashes(), await changes()];
    const replayed = (await recordsOf(topics.articlesCurrent)).length;
    await publisher.publish(all);
    await eventually(async () => {
      expect((await recordsOf(topics.articlesCurrent)).length).toBeGreaterThanOrEqual(replayed + count);
      await expectSettled();
    }, waiting);
    expect(await changes()).toEqual(told);
    expect(await hashes()).toEqual(before);
  });

  it('dead-letters an event that does not belong on the topic, and goes on', async () => {
    const [sample] = await recordsOf(topics.articlesParsed);
    const headers = { ...sample?.headers, ce_type: 'khabar.article.gone.v1', ce_id: `wrong ${run}` };
    const gone = { ...withdrawalRecord(named('wrong'), 100).data };
    await kafka.produce([{ topic: topics.articlesParsed, key: gone.articleId, value: JSON.stringify(gone), headers }]);
    const deadLetters = deadLetterTopic(topics.articlesParsed, consumerGroups.indexer);
    await eventually(async () => {
      const found = (await kafka.readTopic(deadLetters)).filter(({ key }) => key?.toString() === gone.articleId);
      expect(found).toHaveLength(1);
    }, waiting);
  });

  it('drains at SIGTERM and exits 0', async () => {
    expect(await indexer.stop()).toBe(0);
  });
});
