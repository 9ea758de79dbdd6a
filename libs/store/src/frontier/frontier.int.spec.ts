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

const reserve = (name: string, now: number, contentHash: string) =>
  store.frontier.reserve({ articleId: idOf(name), now, contentHash });

const acknowledge = (name: string, revision: number, contentHash: string) =>
  store.frontier.acknowledge({ articleId: idOf(name), revision, contentHash });

describe('the frontier', () => {
  it('gives the time of the fetch as the first revision', async () => {
    expect(await reserve('first', 1_000, 'a')).toEqual({ outcome: 'reserved', revision: 1_000 });
  });

  it('never goes back, however wrong the clock of a replica is', async () => {
    await reserve('skewed', 1_000, 'a');
    expect(await reserve('skewed', 400, 'b')).toEqual({ outcome: 'reserved', revision: 1_001 });
    expect(await reserve('skewed', 5_000, 'c')).toEqual({ outcome: 'reserved', revision: 5_000 });
  });

  it('says that a content is unchanged only when the broker has it', async () => {
    await reserve('unchanged', 1_000, 'a');
    expect(await reserve('unchanged', 2_000, 'a')).toEqual({ outcome: 'reserved', revision: 1_000 });
    await acknowledge('unchanged', 1_000, 'a');
    expect(await reserve('unchanged', 3_000, 'a')).toEqual({ outcome: 'unchanged', revision: 1_000 });
  });

  it('gives a content that comes back after another one a revision of its own', async () => {
    await reserve('flip', 1_000, 'a');
    await acknowledge('flip', 1_000, 'a');
    await reserve('flip', 2_000, 'b');
    expect(await reserve('flip', 3_000, 'a')).toEqual({ outcome: 'reserved', revision: 3_000 });
  });

  it('keeps the newest acknowledgement, whichever comes last', async () => {
    await reserve('late', 1_000, 'a');
    await reserve('late', 2_000, 'b');
    await acknowledge('late', 2_000, 'b');
    await acknowledge('late', 1_000, 'a');
    expect(await reserve('late', 3_000, 'b')).toEqual({ outcome: 'unchanged', revision: 2_000 });
  });

  it('gives no revision twice to replicas that reserve different contents at the same time', async () => {
    const contents = Array.from({ length: 25 }, (_, index) => `content ${index}`);
    const reserved = await Promise.all(contents.map((content) => reserve('contended', 1_000, content)));
    expect(new Set(reserved.map(({ revision }) => revision)).size).toBe(contents.length);
  });

  it('knows which articles the broker has, and does not know the others', async () => {
    await reserve('seen', 1_000, 'a');
    await acknowledge('seen', 1_000, 'a');
    await reserve('pending', 1_000, 'a');
    const entries = await store.frontier.entries(['seen', 'pending', 'unknown'].map(idOf));
    expect(Object.fromEntries(entries)).toEqual({
      [idOf('seen')]: { acknowledged: true },
      [idOf('pending')]: { acknowledged: false },
    });
  });
});
