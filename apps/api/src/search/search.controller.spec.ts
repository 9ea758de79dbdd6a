import { describe, expect, it } from '@jest/globals';
import { exampleArticle } from '@khabar/contracts';
import { analyse } from '@khabar/language';
import request from 'supertest';
import type { SearchRequest } from '../reading/ports.js';
import { startApi } from '../spec-support/start-api.js';

const recordingApi = async (env: Record<string, string> = {}) => {
  const asked: SearchRequest[] = [];
  const api = await startApi(
    {
      search: async (search) => {
        asked.push(search);
        return { items: [{ article: exampleArticle, score: 1.5 }], next: 'more' };
      },
    },
    env,
  );
  return { ...api, asked };
};

describe('GET /v1/search', () => {
  it('looks for the terms that the analyser makes of the query', async () => {
    const api = await recordingApi();
    const { status, body } = await request(api.server)
      .get('/v1/search')
      .query({ q: 'المكتبات العامة', language: 'ar' });
    await api.close();
    const terms = analyse('المكتبات العامة', 'ar').map(({ term }) => term);
    expect(status).toBe(200);
    expect(body.query).toEqual({ q: 'المكتبات العامة', terms, language: 'ar' });
    expect(api.asked[0]).toMatchObject({ terms, language: 'ar', limit: 20 });
  });

  it('gives hits with their score and the beginning of the body', async () => {
    const api = await recordingApi();
    const { body } = await request(api.server).get('/v1/search').query({ q: 'مكتبة', limit: '5' });
    await api.close();
    expect(body.next).toBe('more');
    expect(body.hits).toHaveLength(1);
    expect(body.hits[0]).toMatchObject({
      articleId: exampleArticle.articleId,
      title: exampleArticle.title,
      score: 1.5,
    });
    expect(body.hits[0].excerpt).toBe(exampleArticle.sections[0]?.paragraphs[0]);
    expect(body.hits[0]).not.toHaveProperty('text');
  });

  it('takes a language tag in any spelling', async () => {
    const api = await recordingApi();
    await request(api.server).get('/v1/search?language=AR');
    await request(api.server).get('/v1/search?language=pt-br');
    await api.close();
    expect(api.asked.map(({ language }) => language)).toEqual(['ar', 'pt-BR']);
  });

  it('gives the newest articles where there is no query', async () => {
    const api = await recordingApi();
    const { status } = await request(api.server).get('/v1/search?source=news.example');
    await api.close();
    expect(status).toBe(200);
    expect(api.asked[0]).toMatchObject({ terms: [], source: 'news.example' });
  });

  it('refuses a query without a word, naming it', async () => {
    const api = await recordingApi();
    const { status, body } = await request(api.server).get('/v1/search').query({ q: '؟!' });
    await api.close();
    expect(status).toBe(400);
    expect(body.invalid).toEqual([{ field: 'q', value: '؟!', message: 'has no word to search for' }]);
    expect(api.asked).toEqual([]);
  });

  it('tells all that is wrong at once', async () => {
    const api = await recordingApi({ KHABAR_API_MAX_QUERY_CHARACTERS: '10' });
    const query = { q: 'x'.repeat(11), language: '!', limit: '-1', page: '2' };
    const { status, body } = await request(api.server).get('/v1/search').query(query);
    await api.close();
    expect(status).toBe(400);
    const fields = body.invalid.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(['page', 'q', 'language', 'limit']);
  });

  it('refuses a parameter that is given more than once', async () => {
    const api = await recordingApi();
    const { status, body } = await request(api.server).get('/v1/search?q=a&q=b');
    await api.close();
    expect(status).toBe(400);
    expect(body.invalid).toEqual([{ field: 'q', value: '["a","b"]', message: 'is given more than once' }]);
  });
});
