import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rssPage } from './rss.js';
import { type Site, site } from './site.js';

describe('site', () => {
  let simulated: Site;
  beforeEach(async () => {
    simulated = await site({
      '/a': { body: '<h1>خبر</h1>' },
      '/moved': { location: '/a' },
      '/limited': { status: 429, headers: { 'retry-after': '3' } },
      '/broken': { reset: true },
      '/feed': rssPage('News', [{ title: 'A & B', link: 'http://127.0.0.1/a' }]),
      '/cached': { respond: ({ headers }) => (headers['if-none-match'] === '"1"' ? { status: 304 } : { body: 'new' }) },
    });
  });
  afterEach(() => simulated.close());

  it('serves its pages and remembers who asked', async () => {
    const response = await fetch(simulated.url('/a'));
    expect(await response.text()).toBe('<h1>خبر</h1>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(simulated.requests('/a')).toHaveLength(1);
  });

  it('redirects, limits and answers conditional requests as its data says', async () => {
    expect((await fetch(simulated.url('/moved'), { redirect: 'manual' })).headers.get('location')).toBe('/a');
    expect((await fetch(simulated.url('/limited'))).headers.get('retry-after')).toBe('3');
    expect((await fetch(simulated.url('/cached'), { headers: { 'if-none-match': '"1"' } })).status).toBe(304);
  });

  it('breaks the connection off where its data says so', async () => {
    await expect(fetch(simulated.url('/broken'))).rejects.toThrow();
  });

  it('changes while it is served', async () => {
    simulated.set('/late', { body: 'here' });
    simulated.remove('/a');
    expect(await (await fetch(simulated.url('/late'))).text()).toBe('here');
    expect((await fetch(simulated.url('/a'))).status).toBe(404);
  });

  it('writes feeds with text escaped', async () => {
    expect(await (await fetch(simulated.url('/feed'))).text()).toContain('<title>A &amp; B</title>');
  });
});
