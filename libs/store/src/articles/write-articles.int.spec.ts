import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { articleWith, articleWrite, idOf, withdrawalWrite } from '../spec-support/articles.js';
import { openTestStore } from '../spec-support/test-store.js';
import type { Store } from '../store.js';

// The servers may have to be started first.
jest.setTimeout(60_000);

let store: Store;
beforeAll(async () => {
  store = await openTestStore(await testServers());
});
afterAll(() => store.close());

const write = async (...writes: Parameters<Store['articles']['write']>[0]) => store.articles.write(writes);

describe('writing articles', () => {
  it('stores the first revision of an article as created', async () => {
    const [outcome] = await write(articleWrite({ name: 'first', revision: 100 }));
    expect(outcome).toMatchObject({ outcome: 'stored', change: { kind: 'created', revision: 100, changedFields: [] } });
    const stored = await store.articles.get(idOf('first'));
    expect(stored?.state).toEqual({ kind: 'article', article: articleWith({ name: 'first', revision: 100 }) });
    expect(stored?.change?.kind).toBe('created');
  });

  it('names the fields that a correction changed, and the revision it follows', async () => {
    await write(articleWrite({ name: 'corrected', revision: 100 }));
    const [outcome] = await write(articleWrite({ name: 'corrected', revision: 200, title: 'another title' }));
    expect(outcome).toMatchObject({
      outcome: 'stored',
      change: { kind: 'corrected', changedFields: ['title'], previousRevision: 100, title: 'another title' },
    });
  });

  it('stores a revision in which a reader sees nothing new without a change', async () => {
    await write(articleWrite({ name: 'same', revision: 100 }));
    const [outcome] = await write(articleWrite({ name: 'same', revision: 200 }));
    expect(outcome?.outcome).toBe('stored');
    expect(outcome).not.toHaveProperty('change');
    expect((await store.articles.get(idOf('same')))?.revision).toBe(200);
  });

  it('gives the identical change again when a revision is repeated', async () => {
    const once = articleWrite({ name: 'repeated', revision: 100 });
    const [first] = await write(once);
    const [second] = await write(once);
    expect(second?.outcome).toBe('repeated');
    expect(JSON.stringify(second && 'change' in second && second.change)).toBe(
      JSON.stringify(first && 'change' in first && first.change),
    );
  });

  it('lets no older revision replace a newer one, and keeps it in the history without a change', async () => {
    await write(articleWrite({ name: 'late', revision: 200 }));
    const [outcome] = await write(articleWrite({ name: 'late', revision: 100, title: 'older' }));
    expect(outcome?.outcome).toBe('stale');
    expect(outcome).not.toHaveProperty('change');
    expect((await store.articles.get(idOf('late')))?.revision).toBe(200);
    const { items } = await store.revisions.list(idOf('late'), { limit: 10 });
    expect(items.map(({ revision, change }) => [revision, change?.kind])).toEqual([
      [200, 'created'],
      [100, undefined],
    ]);
  });

  it('gives the change of an older revision again when it is repeated after a newer one', async () => {
    const older = articleWrite({ name: 'overtaken', revision: 100 });
    await write(older);
    await write(articleWrite({ name: 'overtaken', revision: 200, title: 'newer' }));
    const [outcome] = await write(older);
    expect(outcome).toMatchObject({
      outcome: 'stale',
      change: { kind: 'created', revision: 100 },
      current: { article: { revision: 200 } },
    });
  });

  it('breaks a tie of revisions by the content hash, the same whichever comes first', async () => {
    const texts = ['one text', 'another text'];
    const write1 = texts.map((text) => articleWrite({ name: 'tie 1', revision: 100, text }));
    const write2 = texts.map((text) => articleWrite({ name: 'tie 2', revision: 100, text })).reverse();
    for (const each of [...write1, ...write2]) await write(each);
    const [one, two] = await Promise.all(['tie 1', 'tie 2'].map((name) => store.articles.get(idOf(name))));
    expect(one?.contentHash).toBe(two?.contentHash);
  });

  it('applies several revisions of one article in one call in their order', async () => {
    const outcomes = await write(
      articleWrite({ name: 'chunk', revision: 300, title: 'third' }),
      articleWrite({ name: 'chunk', revision: 100, title: 'first' }),
      articleWrite({ name: 'other', revision: 100 }),
      articleWrite({ name: 'chunk', revision: 200, title: 'second' }),
      articleWrite({ name: 'chunk', revision: 200, title: 'second' }),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['stored', 'stored', 'stored', 'stored', 'repeated']);
    const { items } = await store.revisions.list(idOf('chunk'), { limit: 10 });
    expect(items.map(({ change }) => [change?.kind, change?.previousRevision])).toEqual([
      ['corrected', 200],
      ['corrected', 100],
      ['created', undefined],
    ]);
  });

  it('judges a document that is too large alone', async () => {
    const huge = 'x'.repeat(17 * 1024 * 1024);
    const outcomes = await write(
      articleWrite({ name: 'small 1', revision: 100 }),
      articleWrite({ name: 'huge', revision: 100, text: huge }),
      articleWrite({ name: 'small 2', revision: 100 }),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['stored', 'failed', 'stored']);
    const failed = outcomes[1];
    expect(failed?.outcome === 'failed' && store.classifyError(failed.error)).toBe('permanent');
    expect(await store.articles.get(idOf('huge'))).toBeNull();
  });

  it('lets one of many concurrent first inserts win, the newest in the end', async () => {
    const revisions = Array.from({ length: 20 }, (_, index) => 100 + index);
    const outcomes = await Promise.all(
      revisions.map((revision) => write(articleWrite({ name: 'race', revision, title: `title ${revision}` }))),
    );
    expect(outcomes.flat().filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect((await store.articles.get(idOf('race')))?.revision).toBe(119);
    expect((await store.revisions.list(idOf('race'), { limit: 50 })).items).toHaveLength(20);
  });

  it('gives every one of many concurrent writers of the same revision the same change', async () => {
    const same = articleWrite({ name: 'twins', revision: 100 });
    const outcomes = (await Promise.all(Array.from({ length: 10 }, () => write(same)))).flat();
    const changes = outcomes.map((outcome) => JSON.stringify('change' in outcome && outcome.change));
    expect(new Set(changes).size).toBe(1);
    expect(outcomes.every(({ outcome }) => ['stored', 'repeated'].includes(outcome))).toBe(true);
  });
});

describe('withdrawing articles', () => {
  it('leaves a tombstone that nothing of the article is found in', async () => {
    await write(articleWrite({ name: 'gone', revision: 100, title: 'vanishing' }));
    const [outcome] = await write(withdrawalWrite('gone', 200));
    expect(outcome).toMatchObject({
      outcome: 'stored',
      change: { kind: 'withdrawn', previousRevision: 100, title: 'vanishing' },
      current: { kind: 'withdrawal' },
    });
    expect((await store.articles.get(idOf('gone')))?.state.kind).toBe('withdrawal');
    expect((await store.search.find({ terms: ['vanishing'], limit: 10 })).items).toEqual([]);
  });

  it('cannot be undone by an older revision that comes late', async () => {
    await write(withdrawalWrite('ghost', 200));
    const [outcome] = await write(articleWrite({ name: 'ghost', revision: 100 }));
    expect(outcome).toMatchObject({ outcome: 'stale', current: { kind: 'withdrawal' } });
  });

  it('is undone by a newer revision, which counts as created', async () => {
    await write(articleWrite({ name: 'back', revision: 100 }));
    await write(withdrawalWrite('back', 200));
    const [outcome] = await write(articleWrite({ name: 'back', revision: 300 }));
    expect(outcome).toMatchObject({ outcome: 'stored', change: { kind: 'created', previousRevision: 200 } });
  });

  it('changes nothing when it is already withdrawn', async () => {
    await write(withdrawalWrite('twice', 200));
    const [outcome] = await write(withdrawalWrite('twice', 300));
    expect(outcome?.outcome).toBe('stored');
    expect(outcome).not.toHaveProperty('change');
  });
});

describe('replaying', () => {
  it('changes no document, whatever part is replayed', async () => {
    const writes = ['a', 'b', 'c'].flatMap((name) => [
      articleWrite({ name: `replay ${name}`, revision: 100 }),
      articleWrite({ name: `replay ${name}`, revision: 200, title: 'corrected' }),
      withdrawalWrite(`replay ${name}`, 300),
      articleWrite({ name: `replay ${name}`, revision: 400 }),
    ]);
    await write(...writes);
    const before = await Promise.all([store.collectionHash('articles'), store.collectionHash('revisions')]);
    await write(...writes);
    for (const each of writes.slice(3).reverse()) await write(each);
    const after = await Promise.all([store.collectionHash('articles'), store.collectionHash('revisions')]);
    expect(after).toEqual(before);
  });
});
