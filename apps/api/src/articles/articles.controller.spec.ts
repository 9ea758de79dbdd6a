import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exampleArticle, exampleWithdrawal } from '@khabar/contracts';
import request from 'supertest';
import { exampleChange, storedAt } from '../spec-support/fake-reading.js';
import { startApi, type RunningApi } from '../spec-support/start-api.js';

const address = `/v1/articles/${exampleArticle.articleId}`;

describe('GET /v1/articles/{id}', () => {
  let api: RunningApi;
  beforeEach(async () => {
    api = await startApi();
  });
  afterEach(() => api.close());

  it('gives the article with what the store knows of it', async () => {
    const { status, body } = await request(api.server).get(address);
    expect(status).toBe(200);
    expect(body).toEqual({ ...exampleArticle, storedAt, change: exampleChange });
  });

  it('tags the article by its revision and answers 304 while that is current', async () => {
    const { headers } = await request(api.server).get(address);
    expect(headers['etag']).toBe(`"${exampleArticle.revision}-9f86d081884c7d65"`);
    const again = await request(api.server).get(address).set('If-None-Match', `"old", W/${headers['etag']}`);
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
    expect(again.headers['etag']).toBe(headers['etag']);
  });

  it('gives the article again when the tag names an older revision', async () => {
    const { status } = await request(api.server).get(address).set('If-None-Match', '"1767225500000-9f86d081884c7d65"');
    expect(status).toBe(200);
  });

  it('answers HEAD without a body', async () => {
    const { status, text } = await request(api.server).head(address);
    expect([status, text ?? '']).toEqual([200, '']);
  });

  it('answers 404 for an id that no article has', async () => {
    const unknown = 'f'.repeat(32);
    const { status, body, headers } = await request(api.server).get(`/v1/articles/${unknown}`);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({ type: 'urn:khabar:problem:unknown-article', status: 404 });
    expect(body.detail).toContain(unknown);
  });

  it('names the parameter and its value when the id is no id', async () => {
    const { status, body } = await request(api.server).get('/v1/articles/42');
    expect(status).toBe(400);
    expect(body.type).toBe('urn:khabar:problem:bad-parameter');
    expect(body.invalid).toEqual([
      { field: 'id', value: '42', message: 'expected an article id, 32 lower-case hexadecimal digits' },
    ]);
  });

  it('refuses a parameter it does not know instead of ignoring it', async () => {
    const { status, body } = await request(api.server).get(`${address}?fields=title`);
    expect(status).toBe(400);
    expect(body.invalid[0]).toMatchObject({ field: 'fields', value: 'title' });
  });
});

describe('GET /v1/articles/{id} of a withdrawn article', () => {
  it('answers 410 and says when it was withdrawn and why', async () => {
    const api = await startApi({ find: async () => ({ outcome: 'withdrawn', withdrawal: exampleWithdrawal }) });
    const { status, body } = await request(api.server).get(address);
    await api.close();
    expect(status).toBe(410);
    expect(body).toMatchObject({
      type: 'urn:khabar:problem:article-withdrawn',
      withdrawnAt: exampleWithdrawal.fetchedAt,
      revision: exampleWithdrawal.revision,
      reason: 'gone',
    });
  });
});
