import { describe, expect, it } from '@jest/globals';
import {
  articleDroppedV1,
  articleFetchedV1,
  articleGoneV1,
  articleParsedV1,
  articleWithdrawnV1,
  dataSchemaOf,
  exampleArticle,
  validateOnWrite,
  type EventContract,
} from '@khabar/contracts';
import type { Extraction } from '@khabar/extraction';
import { OutageError, PermanentError, type AnyOutgoingEvent, type EventRecord } from '@khabar/messaging';
import { ParseService } from './parse.service.js';

const recordOf = <Data>(contract: EventContract<Data>): EventRecord<Data> => ({
  event: {
    id: 'raw-1',
    type: contract.type,
    source: 'urn:khabar:fetcher',
    time: '2026-01-01T00:00:00Z',
    dataschema: dataSchemaOf(contract),
  },
  data: contract.example,
  key: contract.keyOf(contract.example),
  topic: contract.topic,
  partition: 0,
  offset: '7',
  timestamp: 0,
  headers: {},
  tombstone: false,
});

interface Faults {
  readonly parse?: unknown;
  readonly publish?: unknown;
}

const serviceWith = (extraction: Extraction, faults: Faults = {}) => {
  const sent: AnyOutgoingEvent[] = [];
  const parser = {
    parse: () => (faults.parse === undefined ? Promise.resolve(extraction) : Promise.reject(faults.parse)),
  };
  const publisher = {
    publish: (events: readonly AnyOutgoingEvent[]) => {
      if (faults.publish !== undefined) return Promise.reject(faults.publish);
      sent.push(...events);
      return Promise.resolve([]);
    },
  };
  const counted: string[] = [];
  const report = {
    done: (_record: EventRecord, outcome: string) => void counted.push(outcome),
    failed: () => void counted.push('failed'),
    took: () => undefined,
  };
  return { service: new ParseService(parser, publisher, report), sent, counted };
};

const parsed: Extraction = { outcome: 'article', article: exampleArticle };
const refused: Extraction = { outcome: 'not-an-article', reason: 'empty-content', detail: 'no text' };
const context = { signal: new AbortController().signal, attempt: 1 };

describe('ParseService', () => {
  it('publishes the article of a raw record, with an id and time that follow from its revision', async () => {
    const { service, sent } = serviceWith(parsed);
    await service.handle(recordOf(articleFetchedV1), context);
    expect(sent).toEqual([
      {
        contract: articleParsedV1,
        data: exampleArticle,
        id: `${articleParsedV1.type}:${exampleArticle.articleId}:${exampleArticle.revision}`,
        time: new Date(exampleArticle.revision).toISOString(),
        source: 'urn:khabar:parser',
      },
    ]);
  });

  it('publishes the identical event when the record comes again', async () => {
    const { service, sent } = serviceWith(parsed);
    await service.handle(recordOf(articleFetchedV1), context);
    await service.handle(recordOf(articleFetchedV1), context);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('passes a withdrawal on under the same key', async () => {
    const { service, sent, counted } = serviceWith(parsed);
    await service.handle(recordOf(articleGoneV1), context);
    expect(counted).toEqual(['withdrawn']);
    expect(sent).toMatchObject([{ contract: articleWithdrawnV1, data: articleGoneV1.example }]);
  });

  it('leaves an audit record of what is no article', async () => {
    const { service, sent, counted } = serviceWith(refused);
    await service.handle(recordOf(articleFetchedV1), context);
    expect(counted).toEqual(['dropped']);
    const { articleId, revision, url } = articleFetchedV1.example;
    const drop = { articleId, revision, url, stage: 'parse', reason: 'empty-content', detail: 'no text' };
    expect(sent).toMatchObject([{ contract: articleDroppedV1, data: drop }]);
    expect(validateOnWrite(articleDroppedV1, sent[0]?.data)).toMatchObject({ ok: true });
  });

  it('has a dead letter made of a document over a limit, with the measure', async () => {
    const detail = 'depth of the page: 10001, more than 10000';
    const over = { outcome: 'over-limit', reason: 'page-too-deep', measure: 'depth', value: 10_001, detail } as const;
    const { service, sent, counted } = serviceWith(over);
    await expect(service.handle(recordOf(articleFetchedV1), context)).rejects.toMatchObject({
      name: 'PermanentError',
      code: 'page-too-deep',
      message: expect.stringContaining('more than 10000'),
    });
    expect([sent, counted]).toEqual([[], ['failed']]);
  });

  it.each([
    ['parse', new PermanentError('parse-timeout', 'too long')],
    ['publish', new OutageError('broker-away', 'no broker')],
  ])('throws on what %s throws, so that the consumer deals with it', async (where, error) => {
    const { service, sent } = serviceWith(parsed, { [where]: error });
    await expect(service.handle(recordOf(articleFetchedV1), context)).rejects.toBe(error);
    expect(sent).toEqual([]);
  });

  it('publishes nothing for a partition that was taken away meanwhile', async () => {
    const { service, sent } = serviceWith(parsed);
    const revoked = AbortSignal.abort(new Error('revoked'));
    await expect(service.handle(recordOf(articleFetchedV1), { ...context, signal: revoked })).rejects.toThrow(
      'revoked',
    );
    expect(sent).toEqual([]);
  });

  it('refuses an event that does not belong on the topic, by its name', async () => {
    const { service } = serviceWith(parsed);
    await expect(service.handle(recordOf(articleParsedV1) as EventRecord, context)).rejects.toMatchObject({
      code: 'unknown-type',
      message: expect.stringContaining(articleParsedV1.type),
    });
  });
});
