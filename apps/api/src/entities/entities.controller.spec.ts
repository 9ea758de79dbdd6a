import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exampleArticle } from '@khabar/contracts';
import request from 'supertest';
import { exampleEntity } from '../spec-support/fake-reading.js';
import { startApi, type RunningApi } from '../spec-support/start-api.js';

describe('the entities of the API', () => {
  let api: RunningApi;
  beforeEach(async () => {
    api = await startApi();
  });
  afterEach(() => api.close());

  const get = (address: string) => request(api.server).get(address);

  it('gives an entity with its names and why they are one, by the id of any of them', async () => {
    for (const { id } of exampleEntity.aliases) {
      const { status, body } = await get(`/v1/entities/${id}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        id: exampleEntity.id,
        canonical: exampleEntity.canonical,
        joinedBecause: [{ because: 'transliteration', pairs: [{ left: 'مصطفى', right: 'Mustafa' }] }],
      });
    }
  });

  it('lists the articles of an entity', async () => {
    const { body } = await get(`/v1/entities/${exampleEntity.id}/articles`);
    expect(body.articles).toMatchObject([{ articleId: exampleArticle.articleId, title: exampleArticle.title }]);
  });

  it('answers 404 and names the id that no entity has', async () => {
    const unknown = 'f'.repeat(32);
    for (const address of [`/v1/entities/${unknown}`, `/v1/entities/${unknown}/articles`]) {
      const { status, body } = await get(address);
      expect([status, body.type]).toEqual([404, 'urn:khabar:problem:unknown-entity']);
      expect(body.detail).toContain(unknown);
    }
  });

  it.each([
    ['/v1/entities', 'q', ''],
    ['/v1/entities?q=%2E%2E', 'q', '..'],
    ['/v1/entities?q=x&type=animal', 'type', 'animal'],
    ['/v1/entities?q=x&language=!', 'language', '!'],
    ['/v1/entities/42', 'id', '42'],
  ])('refuses %s and names the field and its value', async (address, field, value) => {
    const { status, body } = await get(address);
    expect(status).toBe(400);
    expect(body.invalid).toMatchObject([{ field, value }]);
  });
});
