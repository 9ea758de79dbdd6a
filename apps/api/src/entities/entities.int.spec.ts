import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { loadSettings, storeSettings } from '@khabar/config';
import { contentHashOf, exampleArticle, type Article } from '@khabar/contracts';
import { registerNamesOf } from '@khabar/entities/register';
import { connectStore, type ArticleWrite, type Store } from '@khabar/store';
import { testServers, uniqueName } from '@khabar/testing';
import type { EntityReading } from './entity-reading.js';
import { storeEntities } from './store-entities.js';

jest.setTimeout(180_000);

let written = 0;

const article = (
  language: string,
  entities: readonly (readonly [Article['entities'][number]['type'], string])[],
): ArticleWrite => {
  const text = `article ${(written += 1)}`;
  const named: Article = {
    ...exampleArticle,
    articleId: contentHashOf(text).slice(0, 32),
    language,
    title: text,
    text,
    entities: entities.map(([type, canonical]) => ({
      type,
      canonical,
      confidence: 1,
      mentions: [{ start: 0, end: 1, text: 'a' }],
    })),
    signature: { ...exampleArticle.signature, contentHash: contentHashOf(text) },
  };
  const names = registerNamesOf(named.entities, language);
  return { kind: 'article', article: named, terms: { v: 'spec', title: [], terms: [] }, names };
};

describe('entities over a real store', () => {
  let store: Store;
  let entities: EntityReading;

  beforeAll(async () => {
    const { mongoUrl } = await testServers();
    const env = { KHABAR_MONGO_URL: mongoUrl, KHABAR_MONGO_DATABASE: uniqueName('entities') };
    store = await connectStore(loadSettings(storeSettings, env));
    await store.ready();
    entities = storeEntities(store.entities);
    await store.articles.write([
      article('ar', [
        ['person', 'مصطفى الكاظمي'],
        ['organisation', 'حلف الناتو'],
      ]),
      article('ar', [['person', 'مصطفى الكاظمي']]),
      article('en', [
        ['person', 'Mustafa al-Kadhimi'],
        ['organisation', 'NATO'],
      ]),
      article('en', [['person', 'Mustafa Kamal']]),
    ]);
  });
  afterAll(() => store.close());

  const search = (q: string) => entities.search({ q, limit: 10 });

  it.each(['مصطفى الكاظمي', 'Mustafa al-Kadhimi', 'mustafa kazimi', 'الكاظمي', 'Kadhimi'])(
    'finds one person by %s, in whatever script the articles name him',
    async (q) => {
      const [found] = await search(q);
      expect(found).toMatchObject({ canonical: 'مصطفى الكاظمي', articleCount: 3, type: 'person' });
      expect(found?.aliases.map(({ name, articleCount }) => [name, articleCount])).toEqual([
        ['مصطفى الكاظمي', 2],
        ['Mustafa al-Kadhimi', 1],
      ]);
    },
  );

  it('finds what the table knows by a name that no article has', async () => {
    const [found] = await search('Otan');
    expect(found).toMatchObject({ known: 'international/nato', articleCount: 2, canonical: 'NATO' });
    expect(found?.joins).toMatchObject([{ because: 'known' }]);
  });

  it('finds the same entity by the id of each of its names, and its articles', async () => {
    const [found] = await search('مصطفى الكاظمي');
    for (const { id } of found?.aliases ?? []) expect((await entities.find(id))?.id).toBe(found?.id);
    const page = await entities.articles(found?.id ?? '', { limit: 10 });
    expect(page?.items).toHaveLength(3);
  });

  it('takes a name out by hand, remembers it, and joins it again', async () => {
    const [found] = await search('مصطفى الكاظمي');
    const [arabic, english] = (found?.aliases ?? []).map(({ id }) => id) as [string, string];
    await store.entities.decisions.split(english);
    expect((await entities.find(arabic))?.aliases).toHaveLength(1);
    expect((await entities.find(english))?.decisions).toMatchObject([{ decision: { kind: 'split', name: english } }]);
    await store.entities.decisions.join([arabic, english]);
    expect((await entities.find(arabic))?.aliases).toHaveLength(2);
    expect((await entities.find(english))?.joins).toMatchObject([{ because: 'by-hand' }]);
  });

  it('knows nothing of an id that no name has', async () => {
    expect(await entities.find('0'.repeat(32))).toBeUndefined();
    expect(await entities.articles('0'.repeat(32), { limit: 1 })).toBeUndefined();
  });
});
