import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type RawMongo, rawMongo } from '../mongo/raw-mongo.js';
import { type PrivateStack, privateStack } from '../servers/private-stack.js';

jest.setTimeout(180_000);

const writers = 4;
const bulk = 25;
const rounds = 3;

interface Row {
  readonly _id: string;
  readonly revision: number;
  readonly text: string;
}

const guardedUpsert = (_id: string, revision: number) => ({
  updateOne: {
    filter: { _id, revision: { $lt: revision } },
    update: { $set: { revision, text: 'خبر'.repeat(200) } },
    upsert: true,
  },
});

describe('the local store under SIGKILL', () => {
  let stack: PrivateStack;
  let mongo: RawMongo;
  beforeAll(async () => {
    stack = await privateStack();
    mongo = await rawMongo(stack.mongoUrl);
  });
  afterAll(async () => {
    await mongo.close();
    await stack.remove();
  });

  /** Writes until the store dies. @returns the ids that were acknowledged. */
  const writeUntilKilled = async (prefix: string): Promise<string[]> => {
    const rows = mongo.database.collection<Row>('rows');
    const acknowledged: string[] = [];
    for (let from = 0; ; from += bulk) {
      const ids = Array.from({ length: bulk }, (_, index) => `${prefix}-${from + index}`);
      try {
        await rows.bulkWrite(
          ids.map((id) => guardedUpsert(id, 1)),
          { ordered: false },
        );
      } catch {
        return acknowledged;
      }
      acknowledged.push(...ids);
    }
  };

  it('keeps every acknowledged write, of many writers at once, round after round', async () => {
    const rows = mongo.database.collection<Row>('rows');
    await rows.createIndex({ revision: 1 });
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const writing = Array.from({ length: writers }, (_, writer) => writeUntilKilled(`${round}-${writer}`));
      await sleep(1_000 + Math.random() * 500);
      await stack.member('store').kill();
      acknowledged.push(...(await Promise.all(writing)).flat());
      await stack.member('store').start();
    }
    const stored = new Set((await rows.find({}, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id));
    expect(acknowledged.length).toBeGreaterThan(rounds * writers * bulk);
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  });

  it('answers by its indexes after the kill as before', async () => {
    const rows = mongo.database.collection<Row>('rows');
    const all = await rows.countDocuments({});
    expect(await rows.countDocuments({ revision: 1 })).toBe(all);
    expect(await rows.countDocuments({ revision: { $gt: 1 } })).toBe(0);
  });

  it('still refuses a stale revision of what was written before the kill', async () => {
    const rows = mongo.database.collection<Row>('rows');
    const stale = rows.bulkWrite([guardedUpsert('0-0-0', 1), guardedUpsert('new', 1)], { ordered: false });
    await expect(stale).rejects.toMatchObject({ code: 11_000 });
    expect(await rows.countDocuments({ _id: 'new' })).toBe(1);
  });
});
