import { describe, expect, it } from '@jest/globals';
import { exampleArticle } from '@khabar/contracts';
import request from 'supertest';
import { BadCursorError, type PageRequest } from '../reading/ports.js';
import { exampleRevisions } from '../spec-support/fake-reading.js';
import { startApi } from '../spec-support/start-api.js';

const address = `/v1/articles/${exampleArticle.articleId}/revisions`;

describe('GET /v1/articles/{id}/revisions', () => {
  it('lists articles and withdrawals, newest first, each with what it changed', async () => {
    const api = await startApi();
    const { status, body } = await request(api.server).get(address);
    await api.close();
    expect(status).toBe(200);
    expect(body.articleId).toBe(exampleArticle.articleId);
    expect(body.revisions.map(({ kind }: { kind: string }) => kind)).toEqual(['withdrawal', 'article']);
    expect(body.revisions[1]).toMatchObject({ title: exampleArticle.title, change: { kind: 'created' } });
    expect(body).not.toHaveProperty('next');
  });

  it('hands limit and cursor on, and gives the cursor of the next page', async () => {
    const asked: PageRequest[] = [];
    const api = await startApi({
      revisions: async (_id, page) => {
        asked.push(page);
        return { items: exampleRevisions, next: 'page-3' };
      },
    });
    const { body } = await request(api.server).get(`${address}?limit=2&cursor=page-2`);
    await api.close();
    expect(asked).toEqual([{ limit: 2, cursor: 'page-2' }]);
    expect(body.next).toBe('page-3');
  });

  it('answers 404 for an unknown article, and an empty page after the last one', async () => {
    const api = await startApi({ revisions: async () => ({ items: [] }) });
    const first = await request(api.server).get(address);
    const after = await request(api.server).get(`${address}?cursor=end`);
    await api.close();
    expect([first.status, after.status]).toEqual([404, 200]);
    expect(after.body.revisions).toEqual([]);
  });

  it.each([
    ['0', 'expected at least 1'],
    ['101', 'expected at most 100'],
    ['ten', 'expected a whole number from 1 to 100'],
  ])('refuses a limit of %s', async (limit, message) => {
    const api = await startApi();
    const { status, body } = await request(api.server).get(`${address}?limit=${limit}`);
    await api.close();
    expect(status).toBe(400);
    expect(body.invalid).toEqual([{ field: 'limit', value: limit, message }]);
  });

  it('names the cursor when it is not one of ours', async () => {
    const api = await startApi({ revisions: () => Promise.reject(new BadCursorError('nonsense')) });
    const { status, body } = await request(api.server).get(`${address}?cursor=nonsense`);
    await api.close();
    expect(status).toBe(400);
    expect(body.invalid).toEqual([
      { field: 'cursor', value: 'nonsense', message: 'expected the `next` of the page before' },
    ]);
  });
});
