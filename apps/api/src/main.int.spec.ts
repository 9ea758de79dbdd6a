import { describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { startApiProcess } from './spec-support/api-process.js';

jest.setTimeout(120_000);

const portOf = (line: string | undefined): number => JSON.parse(line ?? '{}').port;

describe('the API as a process', () => {
  it('serves, and after SIGTERM ends with exit code 0', async () => {
    const { mongoUrl } = await testServers();
    const api = startApiProcess({ KHABAR_MONGO_URL: mongoUrl });
    const base = `http://127.0.0.1:${portOf(await api.line('service started'))}`;
    await api.line('connected to the store');
    const search = await fetch(`${base}/v1/search`);
    expect([search.status, (await fetch(`${base}/health/ready`)).status]).toEqual([200, 200]);
    api.child.kill('SIGTERM');
    expect(await api.ended).toBe(0);
    await expect(fetch(`${base}/health/live`)).rejects.toThrow();
  });

  it('is live but not ready while there is no store, and answers 503', async () => {
    const api = startApiProcess({ KHABAR_MONGO_URL: 'mongodb://127.0.0.1:9', KHABAR_MONGO_TIMEOUT_MS: '500' });
    const base = `http://127.0.0.1:${portOf(await api.line('service started'))}`;
    const answers = await Promise.all(
      ['/health/live', '/health/ready', '/v1/search'].map((path) => fetch(base + path)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 503, 503]);
    expect(answers[2]?.headers.get('retry-after')).toBe('5');
    api.child.kill('SIGTERM');
    expect(await api.ended).toBe(0);
  });

  it.each([
    ['KHABAR_API_MAX_PAGE', 'many'],
    ['KHABAR_API_MAXPAGE', '5'],
    ['KHABAR_MONGO_URL', 'no url'],
  ])('stops at boot and names a bad setting: %s=%s', async (name, value) => {
    const api = startApiProcess({ [name]: value });
    expect(await api.ended).toBe(78);
    expect(api.errors()).toContain(name);
    expect(api.errors()).not.toMatch(/\n\s+at /);
  });
});
