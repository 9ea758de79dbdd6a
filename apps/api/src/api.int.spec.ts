import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Server } from 'node:http';
import { apiSettings, loadSettings, storeSettings } from '@khabar/config';
import { contentHashOf, exampleArticle, exampleWithdrawal, type Article } from '@khabar/contracts';
import { analyse, analyserVersion } from '@khabar/language';
import { connectStore, type ArticleWrite, type Store } from '@khabar/store';
import { testServers, uniqueName } from '@khabar/testing';
import type { INestApplication } from '@nestjs/common';
import request from 'supertest';
import { createApi } from './create-api.js';
import { storeReading } from './reading/store-reading.js';

jest.setTimeout(180_000);

const articleOf = (index: number, title: string): Article => ({
  ...exampleArticle,
  articleId: index.toString(16).padStart(32, '0'),
  revision: exampleArticle.revision + index,
  externalId: `e-${index}`,
  published: undefined,
  fetchedAt: new Date(exampleArticle.revision + index).toISOString(),
  title,
  text: title,
  signature: { ...exampleArticle.signature, contentHash: contentHashOf(title) },
});

const writeOf = (article: Article): ArticleWrite => {
  const terms = analyse(article.text, article.language).map(({ term }) => term);
  return { kind: 'article', article, terms: { v: analyserVersion, title: terms, terms } };
};

describe('the API over a real store', () => {
  let store: Store;
  let app: INestApplication<Server>;
  let server: Server;

  beforeAll(async () => {
    const { mongoUrl } = await testServers();
    const env = { KHABAR_MONGO_URL: mongoUrl, KHABAR_MONGO_DATABASE: uniqueName('api') };
    store = await connectStore(loadSettings(storeSettings, env));
    await store.ready();
    const limits = loadSettings(apiSettings, {});
    const logger = { error: (fields: object) => console.error(fields) };
    app = await createApi({ reading: storeReading(store, 5_000), limits, logger, nestLogger: false });
    await app.listen(0, '127.0.0.1');
    server = app.getHttpServer();
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  it('gives a stored article with its change, its time and its external id', async () => {
    const article = articleOf(1, 'افتتاح المكتبة');
    await store.articles.write([writeOf(article)]);
    const { status, body } = await request(server).get(`/v1/articles/${article.articleId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ externalId: 'e-1', title: article.title, change: { kind: 'created' } });
    expect(Date.parse(body.storedAt)).toBeGreaterThan(Date.now() - 60_000);
  });

  it('pages through the revisions, newest first, to the last', async () => {
    const first = articleOf(2, 'عنوان أول');
    const second = { ...articleOf(2, 'عنوان ثان'), revision: first.revision + 1 };
    await store.articles.write([writeOf(first)]);
    await store.articles.write([writeOf(second)]);
    const address = `/v1/articles/${first.articleId}/revisions?limit=1`;
    const newest = await request(server).get(address);
    const oldest = await request(server).get(address).query({ cursor: newest.body.next });
    expect(newest.body.revisions).toMatchObject([{ title: 'عنوان ثان', change: { kind: 'corrected' } }]);
    expect(oldest.body.revisions).toMatchObject([{ title: 'عنوان أول', change: { kind: 'created' } }]);
    expect(oldest.body).not.toHaveProperty('next');
  });

  it('refuses a cursor that it never gave out', async () => {
    const { status, body } = await request(server).get('/v1/search?cursor=bm9uc2Vuc2U');
    expect(status).toBe(400);
    expect(body.invalid).toMatchObject([{ field: 'cursor', value: 'bm9uc2Vuc2U' }]);
  });

  it('finds an article by another form of its words, and pages through the hits without repeating one', async () => {
    const titles = ['الجسور القديمة', 'جسور النهر', 'جسور المدينة'];
    await store.articles.write(titles.map((title, index) => writeOf(articleOf(10 + index, title))));
    const first = await request(server).get('/v1/search').query({ q: 'الجسور', limit: '2' });
    const second = await request(server).get('/v1/search').query({ q: 'الجسور', limit: '2', cursor: first.body.next });
    const found = [...first.body.hits, ...second.body.hits].map(({ title }: { title: string }) => title);
    expect(found.sort()).toEqual([...titles].sort());
    expect(second.body).not.toHaveProperty('next');
  });

  it('answers 410 for a withdrawn article, which search no longer finds', async () => {
    const article = articleOf(20, 'خبر سيسحب قريبا');
    await store.articles.write([writeOf(article)]);
    const withdrawal = { ...exampleWithdrawal, articleId: article.articleId, revision: article.revision + 1 };
    await store.articles.write([{ kind: 'withdrawal', withdrawal }]);
    const { status, body } = await request(server).get(`/v1/articles/${article.articleId}`);
    expect(status).toBe(410);
    expect(body).toMatchObject({ reason: 'gone', withdrawnAt: withdrawal.fetchedAt });
    const search = await request(server).get('/v1/search').query({ q: 'سيسحب' });
    expect(search.body.hits).toEqual([]);
  });
});
