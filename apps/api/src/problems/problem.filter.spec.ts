import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { exampleArticle } from '@khabar/contracts';
import request from 'supertest';
import { startApi, type RunningApi } from '../spec-support/start-api.js';
import { problemSchema } from './problem.js';

const problemType = 'application/problem+json; charset=utf-8';
const article = `/v1/articles/${exampleArticle.articleId}`;

const raw = (api: RunningApi, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect((api.server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });

describe('errors of the API', () => {
  it.each([
    ['get', '/', 404, 'unknown-route'],
    ['get', '/v1/articles', 404, 'unknown-route'],
    ['get', '/v2/search', 404, 'unknown-route'],
    ['post', '/nowhere', 404, 'unknown-route'],
    ['get', '/v1/articles/%E0%A4%A', 400, 'malformed-request'],
    ['post', '/v1/search', 405, 'method-not-allowed'],
    ['delete', article, 405, 'method-not-allowed'],
    ['put', `${article}/revisions`, 405, 'method-not-allowed'],
    ['get', `/v1/search?q=${'x'.repeat(9_000)}`, 414, 'url-too-long'],
  ] as const)('%s %.40s is %i %s', async (method, address, status, kind) => {
    const api = await startApi();
    const answer = await request(api.server)[method](address);
    await api.close();
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe(problemType);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.body.type).toBe(`urn:khabar:problem:${kind}`);
    expect(problemSchema.strict().safeParse(answer.body).success).toBe(true);
    expect(api.logged).toEqual([]);
  });

  it('says which methods an address takes', async () => {
    const api = await startApi();
    const refused = await request(api.server).patch('/openapi.json');
    const options = await request(api.server).options('/v1/search');
    await api.close();
    expect([refused.status, refused.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect([options.status, options.headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });

  it('answers 503 with Retry-After when the store is away', async () => {
    const outage = new Error('connection refused 10.0.0.7:27017');
    const api = await startApi(
      { find: () => Promise.reject(outage), isOutage: (error) => error === outage },
      { KHABAR_API_RETRY_AFTER_S: '7' },
    );
    const { status, body, headers, text } = await request(api.server).get(article);
    await api.close();
    expect([status, headers['retry-after']]).toEqual([503, '7']);
    expect(body.type).toBe('urn:khabar:problem:store-unavailable');
    expect(text).not.toContain('10.0.0.7');
  });

  it('answers 504 when the store takes longer than a query may', async () => {
    const api = await startApi({ find: () => new Promise(() => undefined) }, { KHABAR_API_QUERY_TIMEOUT_MS: '100' });
    const { status, body, headers } = await request(api.server).get(article);
    await api.close();
    expect([status, headers['retry-after']]).toEqual([504, '5']);
    expect(body.detail).toContain('100 ms');
  });

  it('tells nothing of a fault of ours, and logs all of it', async () => {
    const fault = new TypeError('secret of the code');
    const api = await startApi({ find: () => Promise.reject(fault) });
    const { status, body, text } = await request(api.server).get(article);
    await api.close();
    expect([status, body.type]).toEqual([500, 'urn:khabar:problem:internal']);
    expect(text).not.toMatch(/secret|TypeError|\.ts|\bat /);
    expect(api.logged).toEqual([{ err: fault, method: 'GET', path: article }]);
  });

  it.each([
    ['headers over the limit of Node', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
    ['what is not HTTP', 'hello\r\n\r\n', 400],
  ])('answers %s with a problem too', async (_what, text, status) => {
    const api = await startApi();
    const answer = await raw(api, text);
    await api.close();
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain(problemType);
    expect(problemSchema.parse(JSON.parse(body)).status).toBe(status);
  });
});
