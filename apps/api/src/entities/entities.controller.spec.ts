import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exampleArticle } from '@khabar/contracts';
import request from 'supertest';
import { exampleEntity, fakeReading } from '../spec-support/fake-reading.js';
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

  it.each([`/v1/entities/${exampleEntity.id}/split?name=${exampleEntity.id}`, '/v1/entities/join?first=a&second=b'])(
    'refuses POST %s unless decisions are let in',
    async (address) => {
      const { status, body } = await request(api.server).post(address);
      expect([status, body.type]).toEqual([403, 'urn:khabar:problem:decisions-disabled']);
    },
  );

  it('refuses to change an entity by any other method, and says what the address takes', async () => {
    const { status, headers } = await request(api.server).post(`/v1/entities/${exampleEntity.id}`);
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('decisions about entities', () => {
  let api: RunningApi;
  let decided: unknown[];
  beforeEach(async () => {
    decided = [];
    const { entities } = fakeReading();
    const split = async (name: string) => void decided.push({ split: name });
    const join = async (names: readonly [string, string]) => void decided.push({ join: names });
    api = await startApi({ entities: { ...entities, split, join } }, { KHABAR_API_DECISIONS: 'true' });
  });
  afterEach(() => api.close());

  const [arabic, english] = exampleEntity.aliases.map(({ id }) => id);
  const post = (address: string) => request(api.server).post(address);

  it('splits a name from its entity', async () => {
    expect((await post(`/v1/entities/${arabic}/split?name=${english}`)).status).toBe(200);
    expect(decided).toEqual([{ split: english }]);
  });

  it('joins two names', async () => {
    expect((await post(`/v1/entities/join?first=${arabic}&second=${english}`)).status).toBe(200);
    expect(decided).toEqual([{ join: [arabic, english] }]);
  });

  it.each([
    [`/v1/entities/${arabic}/split`, 400, 'name', ''],
    [`/v1/entities/${arabic}/split?name=${'e'.repeat(32)}`, 400, 'name', 'e'.repeat(32)],
    [`/v1/entities/join?first=${arabic}&second=${arabic}`, 400, 'second', arabic],
    [`/v1/entities/join?first=${arabic}&second=x`, 400, 'second', 'x'],
  ])('refuses %s and names the field and its value', async (address, code, field, value) => {
    const { status, body } = await post(address);
    expect(status).toBe(code);
    expect(body.invalid).toMatchObject([{ field, value }]);
    expect(decided).toEqual([]);
  });
});
