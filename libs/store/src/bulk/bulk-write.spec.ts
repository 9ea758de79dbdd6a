import { describe, expect, it, jest } from '@jest/globals';
import { mongo } from 'mongoose';
import { classifyStoreError } from '../errors/classify.js';
import { bulkWrite } from './bulk-write.js';

interface Answer {
  readonly upserted?: number[];
  readonly writeErrors?: { index: number; code: number; errmsg: string }[];
  readonly writeConcernError?: { code: number; errmsg: string };
}

const resultOf = ({ upserted = [], writeConcernError }: Answer): mongo.BulkWriteResult =>
  ({
    upsertedIds: Object.fromEntries(upserted.map((index) => [index, `id ${index}`])),
    insertedIds: {},
    getWriteConcernError: () => writeConcernError,
  }) as unknown as mongo.BulkWriteResult;

const failing = (error: object, answer: Answer = {}) => new mongo.MongoBulkWriteError(error as never, resultOf(answer));

/** A collection that answers as the driver does. */
const collectionOf = (answer: () => Promise<mongo.BulkWriteResult>) =>
  ({ bulkWrite: jest.fn(answer) }) as unknown as mongo.Collection;

const operations = (count: number) => Array.from({ length: count }, (_, _id) => ({ insertOne: { document: { _id } } }));

const run = (answer: () => Promise<mongo.BulkWriteResult>, count: number) =>
  bulkWrite(collectionOf(answer), operations(count) as never);

describe('a bulk', () => {
  it('tells of each operation whether it inserted or matched', async () => {
    const outcomes = await run(async () => resultOf({ upserted: [1] }), 3);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['matched', 'inserted', 'matched']);
  });

  it('tells a duplicate from a refusal, and neither from the rest', async () => {
    const writeErrors = [
      { index: 0, code: 11_000, errmsg: 'duplicate key' },
      { index: 2, code: 121, errmsg: 'validation failed' },
    ];
    const outcomes = await run(async () => {
      throw failing({ message: 'some failed', code: 11_000, writeErrors }, { upserted: [1] });
    }, 3);
    expect(outcomes).toMatchObject([
      { outcome: 'duplicate' },
      { outcome: 'inserted' },
      { outcome: 'failed', error: { message: expect.stringContaining('validation failed'), code: 121 } },
    ]);
  });

  it('takes what was not confirmed for unknown, as an outage, and keeps what was refused', async () => {
    const writeErrors = [{ index: 0, code: 121, errmsg: 'validation failed' }];
    const writeConcernError = { code: 64, errmsg: 'waiting for replication timed out' };
    const outcomes = await run(async () => {
      throw failing({ message: 'some failed', code: 121, writeErrors }, { upserted: [1], writeConcernError });
    }, 2);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['failed', 'unknown']);
    expect(outcomes.map((each) => classifyStoreError('error' in each && each.error))).toEqual(['permanent', 'outage']);
  });

  it('throws the lost connection itself, not the wrapping of the driver', async () => {
    const lost = new mongo.MongoNetworkError('connection closed');
    const bulk = run(async () => {
      throw failing(lost);
    }, 2);
    await expect(bulk).rejects.toBe(lost);
  });

  it('sends nothing where there is nothing to send', async () => {
    const collection = collectionOf(async () => resultOf({}));
    expect(await bulkWrite(collection, [])).toEqual([]);
    expect(collection.bulkWrite).not.toHaveBeenCalled();
  });
});
