import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { BadCursorError } from '../paging/cursor.js';
import { articleWrite, withdrawalWrite, type Written } from '../spec-support/articles.js';
import { openTestStore } from '../spec-support/test-store.js';
import type { Store } from '../store.js';
import type { SearchRequest } from './search.js';

// The servers may have to be started first.
jest.setTimeout(60_000);

let store: Store;

const dated = (hour: number, written: Partial<Written> & { name: string }): Written => ({
  published: { at: new Date(hour * 3_600_000).toISOString(), precision: 'minute', rule: 'spec', raw: '' },
  revision: 100,
  ...written,
});

const other = { id: 'other.example', name: 'Other' };

beforeAll(async () => {
  store = await openTestStore(await testServers());
  await store.articles.write(
    [
      dated(1, { name: 'old title', title: 'city library', text: 'city library opened' }),
      dated(2, { name: 'new title', title: 'library city', text: 'library city again' }),
      dated(3, { name: 'body 1', title: 'budget', text: 'budget of the city library' }),
      dated(4, { name: 'body 2', title: 'mixed library', text: 'mixed library and city', source: other }),
      dated(5, { name: 'half', title: 'library', text: 'library', language: 'en' }),
      dated(6, { name: 'withdrawn', title: 'city library', text: 'city library' }),
    ].map(articleWrite),
  );
  await store.articles.write([withdrawalWrite('withdrawn', 200)]);
});
afterAll(() => store.close());

const find = async (request: Partial<SearchRequest>) => {
  const { items, next } = await store.search.find({ terms: ['city', 'library'], limit: 10, ...request });
  return { next, titles: items.map(({ article }) => article.title), scores: items.map(({ score }) => score) };
};

describe('search', () => {
  it('finds what holds all terms: in the title first, then the others, each newest first', async () => {
    const { titles, scores, next } = await find({});
    expect(titles).toEqual(['library city', 'city library', 'mixed library', 'budget']);
    expect(scores).toEqual([2, 2, 1, 1]);
    expect(next).toBeUndefined();
  });

  it('goes through all pages without a gap or a repetition, also while newer articles arrive', async () => {
    const titles: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await find({ limit: 1, cursor });
      titles.push(...page.titles);
      cursor = page.next;
      const name = `arrived ${titles.length}`;
      await store.articles.write([articleWrite(dated(100 + titles.length, { name, title: `city library ${name}` }))]);
    } while (cursor !== undefined);
    expect(titles).toEqual(['library city', 'city library', 'mixed library', 'budget']);
  });

  it('keeps to a source and to a language', async () => {
    expect((await find({ source: 'other.example' })).titles).toEqual(['mixed library']);
    expect((await find({ terms: ['library'], language: 'en' })).titles).toEqual(['library']);
  });

  it('gives the newest articles where no term is asked for, without what was withdrawn', async () => {
    const { titles, scores } = await find({ terms: [], source: 'other.example' });
    expect([titles, scores]).toEqual([['mixed library'], [0]]);
  });

  it('finds nothing for a term nobody used, also one that looks like an operator', async () => {
    expect((await find({ terms: ['nobody'] })).titles).toEqual([]);
    expect((await find({ terms: ['$ne'] })).titles).toEqual([]);
  });

  it('takes an object in the place of a term, a source or a language as a value, never as an operator', async () => {
    const smuggled = { $ne: 'x' } as unknown as string;
    await expect(find({ source: smuggled })).rejects.toThrow();
    await expect(find({ language: smuggled })).rejects.toThrow();
    await expect(find({ terms: [smuggled] })).rejects.toThrow();
  });

  it.each(['', 'not a cursor', Buffer.from('{"score":1}').toString('base64url')])(
    'refuses the cursor "%s" by name',
    async (cursor) => {
      await expect(find({ cursor })).rejects.toThrow(new BadCursorError(cursor));
    },
  );
});
