import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { startApi } from '../spec-support/start-api.js';

describe('health', () => {
  it('is live and ready while the store answers', async () => {
    const api = await startApi();
    const live = await request(api.server).get('/health/live');
    const ready = await request(api.server).get('/health/ready');
    await api.close();
    expect([live.status, live.body]).toEqual([200, { status: 'ok' }]);
    expect([ready.status, ready.body]).toEqual([200, { status: 'ok' }]);
  });

  it('stays live but is not ready while the store is away', async () => {
    const api = await startApi({ ping: () => Promise.reject(new Error('no store')) });
    const live = await request(api.server).get('/health/live');
    const ready = await request(api.server).get('/health/ready');
    await api.close();
    expect([live.status, ready.status]).toEqual([200, 503]);
    expect(ready.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });
});
