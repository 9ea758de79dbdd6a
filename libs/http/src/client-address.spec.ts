import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHttpClient } from './client.js';
import { specClient, specSettings } from './spec-site/spec-client.js';
import { startSpecSite, type SpecSite } from './spec-site/spec-site.js';

describe('the address guard', () => {
  const client = specClient();
  let site: SpecSite;
  const targets = (port: number): [string, string][] => [
    ['loopback', `http://127.0.0.1:${port}/secret`],
    ['decimal', `http://2130706433:${port}/secret`],
    ['octal', `http://0177.0.0.1:${port}/secret`],
    ['mapped', `http://[::ffff:127.0.0.1]:${port}/secret`],
    ['loopback6', `http://[::1]:${port}/secret`],
    ['metadata', 'http://169.254.169.254/latest/meta-data'],
    ['private-name', `http://private.test:${port}/secret`],
    ['mixed-name', `http://mixed.test:${port}/secret`],
    ['mapped-name', `http://six.test:${port}/secret`],
  ];

  beforeAll(async () => {
    site = await startSpecSite({
      '/secret': (_request, response) => response.end('secret'),
      '/to': (request, response) => {
        const asked = new URL(request.url ?? '', site.url('/')).searchParams.get('target') ?? '';
        response.writeHead(302, { location: asked }).end();
      },
    });
  });
  afterAll(async () => {
    await client.close();
    await site.close();
  });

  it('refuses every spelling of an address that is not public, without a request', async () => {
    const before = site.requests.length;
    for (const [, url] of targets(site.port)) {
      expect(await client.fetch({ url })).toMatchObject({ outcome: 'refused', reason: 'address' });
    }
    expect(site.requests.length).toBe(before);
  });

  it('refuses a redirect to any of them', async () => {
    for (const [, url] of targets(site.port)) {
      const result = await client.fetch({ url: site.url(`/to?target=${encodeURIComponent(url)}`) });
      expect(result).toMatchObject({ outcome: 'refused', reason: 'address' });
    }
    expect(site.requests.some(({ url }) => url === '/secret')).toBe(false);
  });

  it('names the host and the address in the refusal', async () => {
    const result = await client.fetch({ url: 'http://private.test/' });
    expect(result).toMatchObject({ detail: 'private.test: 10.1.2.3 is not a public address (private)' });
  });

  it('refuses a redirect to another protocol', async () => {
    const result = await client.fetch({ url: site.url('/to?target=file:///etc/passwd') });
    expect(result).toMatchObject({ outcome: 'refused', reason: 'protocol' });
  });

  it('guards by default, and lets loopback pass only where the setting says so', async () => {
    const url = `http://127.0.0.1:${site.port}/secret`;
    const guarded = createHttpClient(specSettings());
    const open = createHttpClient(specSettings({ KHABAR_FETCH_ALLOW_PRIVATE: 'true' }));
    expect(await guarded.fetch({ url })).toMatchObject({ outcome: 'refused', reason: 'address' });
    expect(await open.fetch({ url })).toMatchObject({ outcome: 'fetched', text: 'secret' });
    await Promise.all([guarded.close(), open.close()]);
  });
});

describe('the rules for URLs', () => {
  it('refuses ports that are not allowed, other protocols and what is no URL, naming the value', async () => {
    const client = specClient({ KHABAR_FETCH_PORTS: '80,443' });
    expect(await client.fetch({ url: 'http://site.test:25/' })).toMatchObject({
      reason: 'port',
      detail: expect.stringContaining('25'),
    });
    expect(await client.fetch({ url: 'gopher://site.test/' })).toMatchObject({ reason: 'protocol' });
    expect(await client.fetch({ url: 'no url' })).toMatchObject({ detail: '"no url" is not a URL' });
    await client.close();
  });
});
