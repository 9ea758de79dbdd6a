import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import fc from 'fast-check';
import type { ArticleWrite } from '../articles/article-write.js';
import { articleWrite, entityName, idOf, withdrawalWrite } from '../spec-support/articles.js';
import { testStoreSettings } from '../spec-support/test-store.js';
import { connectStore } from '../connection/connect-store.js';
import type { Store } from '../store.js';

// The servers may have to be started first.
jest.setTimeout(60_000);

let store: Store;
/** Another process on the same database: it remembers nothing of what the first has written. */
let otherStore: Store;
beforeAll(async () => {
  const { mongoUrl } = await testServers();
  const settings = testStoreSettings(mongoUrl);
  [store, otherStore] = await Promise.all([connectStore(settings), connectStore(settings)]);
  await Promise.all([store.ready(), otherStore.ready()]);
});
afterAll(() => Promise.all([store.close(), otherStore.close()]));

let tests = 0;
/** A suffix of its own for each test, so that they share a database. */
const fresh = () => `test${(tests += 1)}`;

const named = (name: string, revision: number, ...names: string[]): ArticleWrite =>
  articleWrite({ name, revision, title: `${name} ${revision}`, named: names });

const idsOf = (...spellings: string[]) => spellings.map((spelling) => entityName(spelling).id);

const countOf = async (spelling: string) => (await store.entities.use(idsOf(spelling))).articleCount;

describe('the register of entities', () => {
  it('holds a name once with all its spellings and languages, and finds it by each of its words', async () => {
    const run = fresh();
    await store.articles.write([named(`a ${run}`, 100, `Jane Doe ${run}`), named(`b ${run}`, 100, `jane DOE ${run}`)]);
    const found = await store.entities.names({ words: ['doe', run], limit: 10 });
    expect(found).toHaveLength(1);
    expect(found[0]?.spellings.toSorted()).toEqual([`Jane Doe ${run}`, `jane DOE ${run}`]);
    expect(await countOf(`jane doe ${run}`)).toBe(2);
  });

  it('counts an article once, however often it is delivered', async () => {
    const run = fresh();
    const write = named(`a ${run}`, 100, `Jane ${run}`);
    for (const chunk of [[write], [write, write], [write]]) await store.articles.write(chunk);
    expect(await countOf(`Jane ${run}`)).toBe(1);
  });

  it('takes away what a correction no longer names, and all of a withdrawn article', async () => {
    const run = fresh();
    await store.articles.write([
      named(`a ${run}`, 100, `Jane ${run}`, `John ${run}`),
      named(`b ${run}`, 100, `John ${run}`),
    ]);
    await store.articles.write([named(`a ${run}`, 200, `Jane ${run}`)]);
    expect([await countOf(`Jane ${run}`), await countOf(`John ${run}`)]).toEqual([1, 1]);
    await store.articles.write([withdrawalWrite(`a ${run}`, 300)]);
    expect(await store.entities.use(idsOf(`Jane ${run}`))).toEqual({ articleCount: 0 });
  });

  it('leaves the newest revision its say when an older one comes late', async () => {
    const run = fresh();
    await store.articles.write([named(`a ${run}`, 200, `Jane ${run}`)]);
    await store.articles.write([named(`a ${run}`, 100, `John ${run}`)]);
    expect([await countOf(`Jane ${run}`), await countOf(`John ${run}`)]).toEqual([1, 0]);
  });

  it('says since when and until when current articles have a name, and lists them newest first, page by page', async () => {
    const run = fresh();
    const published = (name: string, at: string) => ({
      ...articleWrite({
        name,
        revision: 100,
        named: [`Jane ${run}`],
        published: { at, raw: at, precision: 'day', rule: 'spec' } as never,
      }),
    });
    await store.articles.write([
      published(`old ${run}`, '2026-01-01T00:00:00Z'),
      published(`new ${run}`, '2026-03-01T00:00:00Z'),
      published(`mid ${run}`, '2026-02-01T00:00:00Z'),
    ]);
    expect(await store.entities.use(idsOf(`Jane ${run}`))).toEqual({
      articleCount: 3,
      firstSeen: '2026-01-01T00:00:00.000Z',
      lastSeen: '2026-03-01T00:00:00.000Z',
    });
    const first = await store.entities.articles(idsOf(`Jane ${run}`), { limit: 2 });
    const rest = await store.entities.articles(idsOf(`Jane ${run}`), { limit: 2, cursor: first.next });
    const titles = [...first.items, ...rest.items].map(({ articleId }) => articleId);
    expect(titles).toEqual([idOf(`new ${run}`), idOf(`mid ${run}`), idOf(`old ${run}`)]);
    expect(rest.next).toBeUndefined();
  });

  it('ends the same in any order, with repetitions, from several writers at once', async () => {
    const revision = fc.record({ number: fc.integer({ min: 1, max: 4 }), names: fc.subarray(['Ann', 'Bob', 'Cid']) });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(revision, { selector: ({ number }) => number, minLength: 1 }),
        fc.infiniteStream(fc.nat(100)),
        async (revisions, dice) => {
          const run = fresh();
          const writes = revisions.map(({ number, names }) =>
            named(`a ${run}`, number, ...names.map((name) => `${name} ${run}`)),
          );
          const sent = [...writes, ...writes].sort(() => Number(dice.next().value) - 50);
          await Promise.all(sent.map((write, index) => (index % 2 ? store : otherStore).articles.write([write])));
          const newest = revisions.toSorted((left, right) => right.number - left.number)[0];
          for (const name of ['Ann', 'Bob', 'Cid']) {
            expect(await countOf(`${name} ${run}`)).toBe(Number(newest?.names.includes(name)));
            const everNamed = revisions.some(({ names }) => names.includes(name));
            const held = await store.entities.names({ ids: idsOf(`${name} ${run}`), limit: 2 });
            expect(held.map(({ spellings }) => spellings)).toEqual(everNamed ? [[`${name} ${run}`]] : []);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is not changed by a replay', async () => {
    const run = fresh();
    const writes = [named(`a ${run}`, 100, `Jane ${run}`), named(`a ${run}`, 200, `John ${run}`)];
    await store.articles.write(writes);
    const before = await store.collectionHash('entityNames');
    await otherStore.articles.write(writes);
    expect(await store.collectionHash('entityNames')).toBe(before);
  });
});

describe('decisions about entities', () => {
  it('remembers a split and a join, each once, however often it is made', async () => {
    const [one, other] = idsOf(`one ${fresh()}`, `other ${fresh()}`) as [string, string];
    await store.entities.decisions.join([one, other]);
    await store.entities.decisions.join([other, one]);
    expect(await store.entities.decisions.about([one])).toMatchObject([{ decision: { kind: 'join' } }]);
  });

  it('undoes joins by hand when a name is split, and keeps them in the log', async () => {
    const [one, other] = idsOf(`one ${fresh()}`, `other ${fresh()}`) as [string, string];
    await store.entities.decisions.join([one, other]);
    await store.entities.decisions.split(one);
    const log = await store.entities.decisions.about([one]);
    expect(log.map(({ decision, undoneAt }) => [decision.kind, undoneAt !== undefined])).toEqual([
      ['join', true],
      ['split', false],
    ]);
  });
});
