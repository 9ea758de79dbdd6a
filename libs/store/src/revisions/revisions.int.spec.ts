import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { BadCursorError } from '../paging/cursor.js';
import { articleWith, articleWrite, idOf, withdrawalWrite } from '../spec-support/articles.js';
import { openTestStore } from '../spec-support/test-store.js';
import type { Store } from '../store.js';

// The servers may have to be started first.
jest.setTimeout(60_000);

let store: Store;
beforeAll(async () => {
  store = await openTestStore(await testServers());
  const titles = ['one', 'two', 'three', 'four'];
  await store.articles.write(
    titles.map((title, index) => articleWrite({ name: 'edited', revision: 100 + index, title })),
  );
  await store.articles.write([withdrawalWrite('edited', 200)]);
});
afterAll(() => store.close());

describe('the history of an article', () => {
  it('holds every revision in full, newest first, with its change and the time it was stored', async () => {
    const { items } = await store.revisions.list(idOf('edited'), { limit: 10 });
    expect(items.map(({ revision, change }) => [revision, change?.kind])).toEqual([
      [200, 'withdrawn'],
      [103, 'corrected'],
      [102, 'corrected'],
      [101, 'corrected'],
      [100, 'created'],
    ]);
    expect(items[4]?.state).toEqual({
      kind: 'article',
      article: articleWith({ name: 'edited', revision: 100, title: 'one' }),
    });
    expect(Date.parse(items[0]?.storedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('goes through all pages without a gap or a repetition', async () => {
    const revisions: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.revisions.list(idOf('edited'), { limit: 2, cursor });
      revisions.push(...page.items.map(({ revision }) => revision));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(revisions).toEqual([200, 103, 102, 101, 100]);
  });

  it('is empty for an article nobody knows', async () => {
    expect(await store.revisions.list(idOf('unknown'), { limit: 10 })).toEqual({ items: [] });
  });

  it('refuses a cursor that it did not give', async () => {
    const cursor = Buffer.from('{"revision":{"$gt":0}}').toString('base64url');
    await expect(store.revisions.list(idOf('edited'), { limit: 1, cursor })).rejects.toThrow(BadCursorError);
  });
});
