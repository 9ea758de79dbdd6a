import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import fc from 'fast-check';
import { articleWrite, idOf, withdrawalWrite } from '../spec-support/articles.js';
import { openTestStore } from '../spec-support/test-store.js';
import type { Store } from '../store.js';
import { stateOf, type ArticleWrite } from './article-write.js';
import { compareOrder, orderOf } from './revision-order.js';

// The servers may have to be started first.
jest.setTimeout(60_000);

let store: Store;
beforeAll(async () => {
  store = await openTestStore(await testServers());
});
afterAll(() => store.close());

/** A revision of an article whose name is not chosen yet. */
type Revision = (name: string) => ArticleWrite;

const revision: fc.Arbitrary<Revision> = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(fc.integer({ min: 100, max: 106 }), fc.constantFrom('a', 'b', 'c')) },
    { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 100, max: 106 }), fc.constant(undefined)) },
  )
  .map(
    ([number, title]) =>
      (name: string) =>
        title === undefined ? withdrawalWrite(name, number) : articleWrite({ name, revision: number, title }),
  );

/** The same revisions in another order, some of them more than once, cut into chunks. */
const deliveries = (revisions: readonly Revision[]): fc.Arbitrary<Revision[][]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...revisions], { minLength: revisions.length }),
      fc.array(fc.constantFrom(...revisions), { maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
    )
    .map(([all, repeated, size]) => {
      const sent = [...all, ...repeated];
      return Array.from({ length: Math.ceil(sent.length / size) }, (_, index) =>
        sent.slice(index * size, (index + 1) * size),
      );
    });

const twoDeliveries = fc
  .array(revision, { minLength: 1, maxLength: 6 })
  .chain((revisions) => fc.tuple(fc.constant(revisions), deliveries(revisions), deliveries(revisions)));

let names = 0;

const deliver = async (chunks: readonly (readonly Revision[])[], { atOnce }: { atOnce: boolean }) => {
  const name = `any-order-${(names += 1)}`;
  const write = (chunk: readonly Revision[]) => store.articles.write(chunk.map((make) => make(name)));
  if (atOnce) await Promise.all(chunks.map(write));
  else for (const chunk of chunks) await write(chunk);
  return { name, stored: await store.articles.get(idOf(name)) };
};

const newestOf = (revisions: readonly Revision[], name: string) =>
  revisions
    .map((make) => orderOf(stateOf(make(name))))
    .toSorted(compareOrder)
    .at(-1);

/** The document, without its name. */
const shown = ({ name, stored }: Awaited<ReturnType<typeof deliver>>): unknown =>
  JSON.parse(JSON.stringify(stored?.state).replaceAll(idOf(name), 'the id'));

describe('any set of revisions, in any order, in any chunks, any of them repeated', () => {
  it.each([{ atOnce: false }, { atOnce: true }])('ends at the newest, in the same document ($atOnce)', (how) =>
    fc.assert(
      fc.asyncProperty(twoDeliveries, async ([revisions, first, second]) => {
        const one = await deliver(first, how);
        const two = await deliver(second, how);
        expect(one.stored).toMatchObject(newestOf(revisions, one.name) ?? {});
        expect(shown(one)).toEqual(shown(two));
      }),
      { numRuns: 15 },
    ),
  );

  it('leaves the same history, each revision in it once', () =>
    fc.assert(
      fc.asyncProperty(twoDeliveries, async ([revisions, first]) => {
        const { name } = await deliver(first, { atOnce: false });
        const { items } = await store.revisions.list(idOf(name), { limit: 100 });
        const keys = revisions.map((make) => JSON.stringify(orderOf(stateOf(make(name)))));
        expect(items).toHaveLength(new Set(keys).size);
      }),
      { numRuns: 15 },
    ));

  it('gives every delivery of a revision the change that its first one made', () =>
    fc.assert(
      fc.asyncProperty(twoDeliveries, async ([, first, second]) => {
        const name = `any-order-${(names += 1)}`;
        const changes = new Map<string, string>();
        for (const chunk of [...first, ...second]) {
          const writes = chunk.map((make) => make(name));
          const outcomes = await store.articles.write(writes);
          outcomes.forEach((outcome, index) => {
            const key = JSON.stringify(orderOf(stateOf(writes[index] as ArticleWrite)));
            const change = JSON.stringify(outcome.outcome !== 'failed' && (outcome.change ?? null));
            expect(changes.get(key) ?? change).toBe(change);
            changes.set(key, change);
          });
        }
      }),
      { numRuns: 15 },
    ));
});
