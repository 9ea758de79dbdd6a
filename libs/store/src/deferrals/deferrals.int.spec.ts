import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { idOf } from '../spec-support/articles.js';
import { openTestStore } from '../spec-support/test-store.js';
import type { Store } from '../store.js';

// The servers may have to be started first.
jest.setTimeout(60_000);

let store: Store;
beforeAll(async () => {
  store = await openTestStore(await testServers());
});
afterAll(() => store.close());

const page = (name: string) => ({
  articleId: idOf(name),
  url: `https://news.example/${name}`,
  source: { id: 'news.example', name: 'News Example' },
  attempts: 1,
  error: 'HTTP 503',
});

describe('deferred pages', () => {
  it('come back when they are due, to one of many replicas at a time', async () => {
    await store.deferrals.defer({ ...page('due'), nextTryAt: 1_000 });
    const claim = (now: number) => store.deferrals.claimDue({ now, leaseMs: 500 });
    expect(await claim(999)).toBeUndefined();
    const claimed = await Promise.all([claim(1_000), claim(1_000), claim(1_000)]);
    expect(claimed.filter((each) => each !== undefined)).toEqual([page('due')]);
    expect(await claim(1_499)).toBeUndefined();
    expect(await claim(1_500)).toEqual(page('due'));
    await store.deferrals.clear(idOf('due'));
    expect(await claim(9_000)).toBeUndefined();
  });

  it('never come back once they were dismissed, and stay known', async () => {
    await store.deferrals.defer({ ...page('dismissed'), nextTryAt: 1_000 });
    await store.deferrals.dismiss(page('dismissed'));
    expect(await store.deferrals.claimDue({ now: 99_000, leaseMs: 500 })).toBeUndefined();
    expect([...(await store.deferrals.known(['dismissed', 'unknown'].map(idOf)))]).toEqual([idOf('dismissed')]);
  });
});
