import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Collection, Document, Filter } from 'mongodb';
import { type RawMongo, rawMongo } from '../mongo/raw-mongo.js';
import { testServers } from '../servers/test-servers.js';

jest.setTimeout(180_000);

type Row = Document & { _id: number | string };

const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom('a', 'b', 'ب', ''),
  fc.constantFrom(0.5, 2 ** 53, null, true, new Date(0)),
);
const field = fc.oneof(value, fc.array(value, { maxLength: 3 }), fc.constant([[1], 2]));
const row = fc.record(
  { x: field, y: field, n: fc.record({ z: field }, { requiredKeys: [] }) },
  { requiredKeys: [] },
) as fc.Arbitrary<Document>;

const scalar = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('a', 'ب', 0.5, 2 ** 53));
const condition: fc.Arbitrary<unknown> = fc.oneof(
  value,
  scalar.map(($gte) => ({ $gte })),
  fc.record({ $gt: scalar, $lt: scalar }),
  fc.record({ $gte: scalar, $lte: scalar }),
  fc.array(value, { maxLength: 3 }).map(($in) => ({ $in })),
  fc.array(scalar, { minLength: 1, maxLength: 2 }).map(($all) => ({ $all })),
  scalar.map(($ne) => ({ $ne })),
  scalar.map(($eq) => ({ $eq })),
  fc.boolean().map(($exists) => ({ $exists })),
);
const { filter } = fc.letrec<{ filter: Document; plain: Document }>((tie) => ({
  plain: fc.record({ x: condition, y: condition, 'n.z': condition }, { requiredKeys: [] }) as fc.Arbitrary<Document>,
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('plain'),
    fc.array(tie('filter'), { minLength: 1, maxLength: 2 }).map(($and) => ({ $and })),
    fc.array(tie('filter'), { minLength: 1, maxLength: 2 }).map(($or) => ({ $or })),
  ),
}));

const byId = async (collection: Collection<Row>, query: Document) =>
  (
    await collection
      .find(query as Filter<Row>)
      .sort({ _id: 1 })
      .toArray()
  ).map(({ _id }) => _id);

describe('the indexes of the local store', () => {
  let mongo: RawMongo;
  let indexed: Collection<Row>;
  let plain: Collection<Row>;
  beforeAll(async () => {
    mongo = await rawMongo((await testServers()).mongoUrl);
    indexed = mongo.database.collection<Row>('indexed');
    plain = mongo.database.collection<Row>('plain');
    await indexed.createIndexes([{ key: { x: 1 } }, { key: { y: -1, x: 1 }, sparse: true }, { key: { 'n.z': 1 } }]);
  });
  afterAll(async () => {
    await mongo.drop();
    await mongo.close();
  });

  it('never change what a query, a count or an aggregation finds', async () => {
    const scenario = fc.record({
      rows: fc.array(row, { minLength: 1, maxLength: 12 }),
      update: fc.record({ filter, set: row }),
      removed: filter,
      filters: fc.array(filter, { minLength: 1, maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ rows, update, removed, filters }) => {
        for (const collection of [indexed, plain]) {
          await collection.deleteMany({});
          await collection.insertMany(rows.map((content, _id) => ({ _id, ...content })));
          await collection.updateMany(update.filter, { $set: { ...update.set, seen: 1 } });
          await collection.deleteMany({ $and: [removed, { _id: { $gte: rows.length / 2 } }] } as Filter<Row>);
        }
        for (const query of [...filters, update.filter, {}]) {
          const wanted = await byId(plain, query);
          expect(await byId(indexed, query)).toEqual(wanted);
          expect(await indexed.countDocuments(query)).toBe(wanted.length);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('refuse a second document with a unique key, among those the index covers', async () => {
    const keyed = mongo.database.collection<Row>('keyed');
    await keyed.createIndex({ key: 1 }, { unique: true, partialFilterExpression: { key: { $exists: true } } });
    await keyed.createIndex({ 'list.id': 1 }, { unique: true, sparse: true });
    await keyed.insertMany([{ _id: 1, key: 'a', list: [{ id: 1 }, { id: 2 }] }, { _id: 2 }, { _id: 3 }]);
    const duplicate = { code: 11_000 };
    await expect(keyed.insertOne({ _id: 4, key: 'a' })).rejects.toMatchObject(duplicate);
    await expect(keyed.updateOne({ _id: 2 }, { $set: { key: 'a' } })).rejects.toMatchObject(duplicate);
    await expect(keyed.insertOne({ _id: 5, list: [{ id: 2 }] })).rejects.toMatchObject(duplicate);
    await keyed.updateOne({ _id: 1 }, { $set: { key: 'b' } });
    await keyed.updateOne({ _id: 2 }, { $set: { key: 'a' } });
    await keyed.deleteOne({ _id: 2 });
    await keyed.insertOne({ _id: 6, key: 'a' });
    expect(await keyed.countDocuments({})).toBe(3);
  });

  it('judge each document of an unordered insert alone', async () => {
    const judged = mongo.database.collection<Row>('judged');
    await judged.insertOne({ _id: 1 });
    const inserted = judged.insertMany([{ _id: 0 }, { _id: 1 }, { _id: 2 }], { ordered: false });
    await expect(inserted).rejects.toMatchObject({ code: 11_000, insertedCount: 2 });
    expect(await judged.countDocuments({})).toBe(3);
  });

  it('take 1, 1.0 and the long 1 for one id', async () => {
    const ids = mongo.database.collection<Row>('ids');
    await ids.insertOne({ _id: 1 });
    expect(await ids.findOne({ _id: 1.0 })).toEqual({ _id: 1 });
    await ids.updateOne({ _id: 1 }, { $set: { touched: true } });
    expect(await ids.findOne({ _id: { $in: [1] } })).toEqual({ _id: 1, touched: true });
  });

  it('are gone with their collection and their database', async () => {
    const own = await rawMongo((await testServers()).mongoUrl);
    const rows = own.database.collection<Row>('rows');
    await rows.createIndex({ k: 1 }, { unique: true });
    await rows.insertOne({ _id: 1, k: 1 });
    await rows.rename('renamed');
    expect(await own.database.collection('renamed').findOne({ k: 1 })).toEqual({ _id: 1, k: 1 });
    await own.database.collection('renamed').drop();
    await own.database.collection<Row>('renamed').insertMany([
      { _id: 1, k: 1 },
      { _id: 2, k: 1 },
    ]);
    await own.drop();
    expect(await own.database.listCollections().toArray()).toEqual([]);
    await rows.insertOne({ _id: 1 });
    expect(await rows.countDocuments({})).toBe(1);
    await own.drop();
    await own.close();
  });
});
