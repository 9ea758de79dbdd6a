import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { openTestStore } from '../spec-support/test-store.js';
import type { Store } from '../store.js';

// The servers may have to be started first.
jest.setTimeout(60_000);

let store: Store;
beforeEach(async () => {
  store = await openTestStore(await testServers());
});
afterEach(() => store.close());

const url = (name: string): string => `https://news.example/${name}.xml`;
const follow = (name: string, now: number, pollNow = false) => store.feeds.follow({ url: url(name), now, pollNow });
const claim = (owner: string, now: number) => store.feeds.claimDue({ owner, now, leaseMs: 1_000 });

describe('feeds', () => {
  it('are due at once when they are new, the one that has waited longest first', async () => {
    await follow('later', 200);
    await follow('sooner', 100);
    expect(await claim('a', 50)).toBeUndefined();
    expect((await claim('a', 300))?.url).toBe(url('sooner'));
    expect((await claim('a', 300))?.url).toBe(url('later'));
    expect(await claim('a', 300)).toBeUndefined();
  });

  it('are followed once, and polled again at once only where that was asked for', async () => {
    await follow('twice', 100);
    await claim('a', 100);
    await store.feeds.release({ url: url('twice'), owner: 'a', nextPollAt: 9_000, failures: 0 });
    await follow('twice', 200);
    expect((await store.feeds.get(url('twice')))?.nextPollAt).toBe(9_000);
    await follow('twice', 300, true);
    expect((await store.feeds.get(url('twice')))?.nextPollAt).toBe(300);
    expect(await store.feeds.list()).toHaveLength(1);
  });

  it('go to exactly one of many replicas that claim at the same time', async () => {
    await Promise.all(['1', '2', '3'].map((name) => follow(name, 100)));
    const claims = await Promise.all(Array.from({ length: 12 }, (_, index) => claim(`replica ${index}`, 200)));
    const claimed = claims.flatMap((feed) => (feed ? [feed.url] : []));
    expect(claimed.toSorted()).toEqual(['1', '2', '3'].map(url));
  });

  it('can be claimed by another replica when the lease ran out', async () => {
    await follow('leased', 100);
    await claim('a', 200);
    expect(await claim('b', 1_199)).toBeUndefined();
    expect((await claim('b', 1_200))?.owner).toBe('b');
  });

  it('are left alone by a release that comes after the lease was lost', async () => {
    await follow('lost', 100);
    await claim('a', 200);
    await claim('b', 1_500);
    await store.feeds.release({ url: url('lost'), owner: 'a', nextPollAt: 9_000, failures: 3 });
    expect(await store.feeds.get(url('lost'))).toMatchObject({ owner: 'b', failures: 0, nextPollAt: 100 });
  });

  it('remember what a poll said, and forget what the next one does not say', async () => {
    await follow('remembered', 100);
    await claim('a', 200);
    const first = { etag: '"1"', lastModified: 'yesterday', lastError: 'HTTP 503' };
    await store.feeds.release({ url: url('remembered'), owner: 'a', nextPollAt: 300, failures: 1, ...first });
    expect(await claim('a', 300)).toMatchObject({ ...first, failures: 1 });
    await store.feeds.release({ url: url('remembered'), owner: 'a', nextPollAt: 400, failures: 0, etag: '"2"' });
    const feed = await store.feeds.get(url('remembered'));
    expect(feed).toEqual({ url: url('remembered'), nextPollAt: 400, failures: 0, leasedUntil: 0, etag: '"2"' });
  });
});
