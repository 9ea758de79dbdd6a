import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '@khabar/local';
import { testServers } from '@khabar/testing';
import { applyTopics } from '../admin/apply-topics.js';
import { parseTopicsFile } from '../admin/topics-file.js';
import { partitionOfKey, scanTopic } from '../admin/scan.js';
import { OutageError, PermanentError } from '../errors/taxonomy.js';
import { kafkaConnection } from '../kafka/connection.js';
import type { RawRecord } from '../records/raw-record.js';
import { bedOn, type Bed } from '../spec-support/bed.js';
import { noteContract, noteEvent } from '../spec-support/notes.js';
import { testSettings } from '../spec-support/settings.js';
import { EventPublisher } from './event-publisher.js';

jest.setTimeout(60_000);

describe('EventPublisher', () => {
  let bed: Bed;
  let publisher: EventPublisher;
  let brokers: readonly string[];

  beforeEach(async () => {
    ({ brokers } = await testServers());
    bed = await bedOn(brokers, { partitions: 4 });
    publisher = new EventPublisher(bed.connection);
  });
  afterEach(async () => {
    await publisher.close();
    await bed.close();
  });

  const read = async (topic: string): Promise<RawRecord[]> => {
    const records: RawRecord[] = [];
    await scanTopic(bed.connection, { topic, visit: (record) => void records.push(record) });
    return records;
  };

  it('tells where each event went, and keeps the order of a key', async () => {
    const notes = Array.from({ length: 300 }, (_, n) => ({ id: `key-${n % 7}`, n }));
    const published = await publisher.publish(notes.map((note) => noteEvent(bed.contract, note)));
    const records = new Map((await read(bed.topic)).map((record) => [`${record.partition}/${record.offset}`, record]));
    const found = published.map(({ partition, offset }) => records.get(`${partition}/${offset}`));
    expect(found.map((record) => JSON.parse(String(record?.value)) as unknown)).toEqual(notes);
    const wanted = await partitionOfKey(bed.connection, bed.topic, 'key-3');
    expect(published[3]?.partition).toBe(wanted);
  });

  it('writes CloudEvents in binary mode', async () => {
    await publisher.publish([noteEvent(bed.contract, { id: 'a', n: 1 })]);
    const [record] = await read(bed.topic);
    const headers = Object.fromEntries(
      Object.entries(record?.headers ?? {}).map(([name, text]) => [name, String(text)]),
    );
    expect(headers).toEqual({
      ce_specversion: '1.0',
      'content-type': 'application/json',
      ce_id: 'note:a:1',
      ce_type: 'khabar.note.taken.v1',
      ce_source: 'urn:khabar:test',
      ce_time: '2026-01-01T00:00:00.000Z',
      ce_dataschema: 'urn:khabar:schema:khabar.note.taken.v1:1.2.0',
    });
  });

  it('sends nothing where one event is invalid, and names field and value', async () => {
    const events = [noteEvent(bed.contract, { id: 'a', n: 1 }), noteEvent(bed.contract, { id: 'a', n: -5 })];
    const failure = publisher.publish(events);
    await expect(failure).rejects.toBeInstanceOf(PermanentError);
    await expect(failure).rejects.toThrow(/n: .*\(got -5\)/);
    expect(await read(bed.topic)).toEqual([]);
  });

  it('names size and limit of an event that is too large', async () => {
    const small = new EventPublisher(
      kafkaConnection({ settings: testSettings(brokers, { KHABAR_KAFKA_MAX_RECORD_BYTES: '2000' }), service: 'test' }),
    );
    const event = noteEvent(bed.contract, { id: 'a', n: 1, text: 'x'.repeat(3_000) });
    await expect(small.publish([event])).rejects.toMatchObject({
      code: 'oversized',
      message: expect.stringMatching(/has 3\d{3} bytes, KHABAR_KAFKA_MAX_RECORD_BYTES is 2000/) as unknown,
    });
    await small.close();
  });

  it('isolates the event that the broker refuses', async () => {
    const topic = `${bed.topic}-narrow`;
    await applyTopics(
      bed.connection,
      parseTopicsFile(`topics: [{ name: ${topic}, config: { max.message.bytes: 10000 } }]`, 'test.yaml'),
    );
    const noise = randomBytes(20_000).toString('hex');
    const notes = Array.from({ length: 9 }, (_, n) => ({ id: 'a', n, ...(n === 4 && { text: noise }) }));
    const contract = noteContract(topic);
    const outcomes = await publisher.publishEach(notes.map((note) => noteEvent(contract, note)));
    expect(outcomes.map(({ ok }) => ok)).toEqual(notes.map(({ n }) => n !== 4));
    expect(outcomes[4]).toMatchObject({ error: { name: 'PermanentError', code: 'record-refused' } });
  });

  it('reports an outage where a topic is missing, and goes on with the others', async () => {
    const missing = noteContract(`${bed.topic}-missing`);
    const outcomes = await publisher.publishEach([
      noteEvent(missing, { id: 'a', n: 1 }),
      noteEvent(bed.contract, { id: 'a', n: 2 }),
    ]);
    expect(outcomes[0]).toMatchObject({ ok: false, error: { name: 'OutageError', code: 'topic-unavailable' } });
    expect(outcomes[1]).toMatchObject({ ok: true });
  });

  it('reports an outage after KHABAR_PUBLISH_TIMEOUT_MS where no broker is there', async () => {
    const settings = testSettings([`127.0.0.1:${await freePort()}`], { KHABAR_PUBLISH_TIMEOUT_MS: '1500' });
    const lost = new EventPublisher(kafkaConnection({ settings, service: 'test', logger: bed.connection.logger }));
    const began = Date.now();
    await expect(lost.publish([noteEvent(bed.contract, { id: 'a', n: 1 })])).rejects.toBeInstanceOf(OutageError);
    expect(Date.now() - began).toBeLessThan(5_000);
    await lost.close();
  });

  it('holds no more than KHABAR_PUBLISH_MAX_PENDING_BYTES, and publishes everything all the same', async () => {
    const narrow = new EventPublisher(
      kafkaConnection({
        settings: testSettings(brokers, { KHABAR_PUBLISH_MAX_PENDING_BYTES: '5000' }),
        service: 'test',
        logger: bed.connection.logger,
      }),
    );
    const notes = Array.from({ length: 100 }, (_, n) => ({ id: 'a', n, text: 'x'.repeat(500) }));
    await narrow.publish(notes.map((note) => noteEvent(bed.contract, note)));
    await narrow.close();
    expect(await read(bed.topic)).toHaveLength(100);
  });

  it('sends what is pending when it closes, and refuses what comes later as an outage', async () => {
    const pending = publisher.publish([noteEvent(bed.contract, { id: 'a', n: 1 })]);
    await publisher.close();
    await expect(pending).resolves.toHaveLength(1);
    await expect(publisher.publish([noteEvent(bed.contract, { id: 'a', n: 2 })])).rejects.toBeInstanceOf(OutageError);
  });
});
