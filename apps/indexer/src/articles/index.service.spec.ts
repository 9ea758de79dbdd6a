import { describe, expect, it } from '@jest/globals';
import { articleChangedV1, articleFetchedV1 } from '@khabar/contracts';
import { OutageError, PermanentError } from '@khabar/messaging';
import { context, indexServiceOf } from '../spec-support/index-service.js';
import { memoryPublisher } from '../spec-support/memory-publisher.js';
import { memoryStore } from '../spec-support/memory-store.js';
import { articleRecord, idOf, recordOf, withdrawalRecord } from '../spec-support/records.js';

const ok = { ok: true };

describe('IndexService', () => {
  it('stores an article, tells of its change and publishes it as current', async () => {
    const [store, publisher] = [memoryStore(), memoryPublisher()];
    const record = articleRecord('one', 100);
    expect(await indexServiceOf(store, publisher).handle([record], context)).toEqual([ok]);
    expect(store.states.get(idOf('one'))).toEqual({ kind: 'article', article: record.data });
    expect(publisher.changes()).toMatchObject([
      {
        id: `${articleChangedV1.type}:${idOf('one')}:100`,
        time: new Date(100).toISOString(),
        source: 'urn:khabar:indexer',
        data: { kind: 'created', revision: 100 },
        cause: record,
      },
    ]);
    expect(publisher.compacted().get(idOf('one'))).toEqual(record.data);
  });

  it('sends the identical events again when a record comes again', async () => {
    const [store, publisher] = [memoryStore(), memoryPublisher()];
    const service = indexServiceOf(store, publisher);
    const record = articleRecord('one', 100);
    await service.handle([record], context);
    await service.handle([record], context);
    const [change, current, changeAgain, currentAgain] = publisher.sent;
    expect([changeAgain, currentAgain]).toEqual([change, current]);
  });

  it('says that an article was withdrawn before it leaves the tombstone', async () => {
    const publisher = memoryPublisher();
    const service = indexServiceOf(memoryStore(), publisher);
    await service.handle([articleRecord('one', 100)], context);
    await service.handle([withdrawalRecord('one', 200)], context);
    expect(publisher.sent.slice(2)).toMatchObject([
      { data: { kind: 'withdrawn', revision: 200 } },
      { tombstone: true, key: idOf('one'), time: new Date(200).toISOString() },
    ]);
  });

  it('publishes the changes of one article in the order of its records, and its state once', async () => {
    const publisher = memoryPublisher();
    const records = [articleRecord('one', 100, 'a'), articleRecord('one', 200, 'b'), articleRecord('one', 300, 'c')];
    await indexServiceOf(memoryStore(), publisher).handle(records, context);
    expect(publisher.changes().map(({ data }) => data.revision)).toEqual([100, 200, 300]);
    expect(publisher.sent).toHaveLength(4);
    expect(publisher.compacted().get(idOf('one'))).toMatchObject({ revision: 300 });
  });

  it('judges each record alone: an event of the wrong type does not keep the others back', async () => {
    const publisher = memoryPublisher();
    const wrong = recordOf(articleFetchedV1, articleFetchedV1.example);
    const records = [articleRecord('one', 100), wrong, articleRecord('two', 100)];
    const outcomes = await indexServiceOf(memoryStore(), publisher).handle(records, context);
    expect(outcomes).toMatchObject([ok, { ok: false, error: { code: 'unknown-type' } }, ok]);
    expect(outcomes[1]).toHaveProperty('error.message', expect.stringContaining(articleFetchedV1.type));
  });

  it('judges each record alone: a refused write does not keep the others back', async () => {
    const store = memoryStore();
    const refusal = new PermanentError('document-too-large', 'too large');
    const refusing = {
      ...store,
      write: async (writes: Parameters<typeof store.write>[0]) => {
        const outcomes = await store.write(writes.slice(1));
        return [{ outcome: 'failed' as const, error: refusal }, ...outcomes];
      },
    };
    const records = [articleRecord('one', 100), articleRecord('two', 100)];
    const outcomes = await indexServiceOf(refusing, memoryPublisher()).handle(records, context);
    expect(outcomes).toEqual([{ ok: false, error: refusal }, ok]);
  });

  it('leaves a record unfinished when its change could not be published, and does not publish its state', async () => {
    const outage = new OutageError('broker-away', 'no broker');
    const publisher = memoryPublisher(({ contract, data }) =>
      contract === articleChangedV1 && data.articleId === idOf('one') ? outage : undefined,
    );
    const records = [articleRecord('one', 100), articleRecord('two', 100)];
    const outcomes = await indexServiceOf(memoryStore(), publisher).handle(records, context);
    expect(outcomes).toEqual([{ ok: false, error: outage }, ok]);
    expect(publisher.compacted().has(idOf('one'))).toBe(false);
  });

  it('publishes nothing for a partition that was taken away', async () => {
    const publisher = memoryPublisher();
    const revoked = { signal: AbortSignal.abort(new Error('revoked')) };
    const handled = indexServiceOf(memoryStore(), publisher).handle([articleRecord('one', 100)], revoked);
    await expect(handled).rejects.toThrow('revoked');
    expect(publisher.sent).toEqual([]);
  });

  it('publishes the newer state when it was overtaken between its write and its publish', async () => {
    const [store, topic] = [memoryStore(), memoryPublisher()];
    const live = indexServiceOf(store, topic);
    let isOvertaken = false;
    const late = memoryPublisher();
    const zombie = indexServiceOf(store, {
      publishEach: async (events) => {
        if (!isOvertaken) {
          isOvertaken = true;
          await live.handle([articleRecord('one', 200, 'newer')], context);
        }
        await late.publishEach(events);
        return topic.publishEach(events);
      },
    });
    expect(await zombie.handle([articleRecord('one', 100)], context)).toEqual([ok]);
    expect(late.compacted().get(idOf('one'))).toMatchObject({ revision: 200 });
    expect(topic.compacted().get(idOf('one'))).toMatchObject({ revision: 200, title: 'newer' });
  });
});
