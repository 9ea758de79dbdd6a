import { describe, expect, it } from '@jest/globals';
import { failed, type FetchResult } from '../fetch-result.js';
import { specSettings } from '../spec-site/spec-client.js';
import { createRobots } from './robots.js';
import { productToken } from './robots-rules.js';

const rulesText = 'User-agent: *\nDisallow: /all\n\nUser-agent: KhabarBot\nDisallow: /private\nCrawl-delay: 2\n';

const found = (text: string): FetchResult => ({
  outcome: 'fetched',
  status: 200,
  finalUrl: 'https://news.example/robots.txt',
  mediaType: 'text/plain',
  charset: 'utf-8',
  text,
  bytes: text.length,
  redirects: [],
});

const robotsAnswering = (answers: FetchResult[]) => {
  const clock = { now: 0 };
  const asked: string[] = [];
  const client = {
    fetch: async ({ url }: { url: string }) => {
      asked.push(url);
      return answers[Math.min(asked.length, answers.length) - 1] as FetchResult;
    },
    close: async () => undefined,
  };
  const robots = createRobots(specSettings(), { client, now: () => clock.now });
  return { robots, asked, clock, check: (path: string) => robots.check(new URL(path, 'https://news.example')) };
};

const status = (code: number): FetchResult => ({ ...failed('status', `answered ${code}`), status: code });

describe('robots.txt', () => {
  it('goes by the group of our name, with its crawl delay', async () => {
    const { check } = robotsAnswering([found(rulesText)]);
    expect(await check('/all')).toEqual({ verdict: 'allowed', crawlDelayMs: 2_000 });
    expect(await check('/private/x')).toEqual({
      verdict: 'disallowed',
      detail: 'https://news.example/robots.txt line 5 disallows /private/x for KhabarBot',
    });
  });

  it('is asked for once per origin while it is fresh, also by many at once', async () => {
    const { check, asked, clock } = robotsAnswering([found('')]);
    await Promise.all([check('/a'), check('/b')]);
    clock.now = 3_599_999;
    await check('/c');
    expect(asked).toEqual(['https://news.example/robots.txt']);
    clock.now = 3_600_001;
    await check('/d');
    expect(asked).toHaveLength(2);
  });

  it.each([{ outcome: 'gone', status: 404 } as const, status(401), status(403)])(
    'allows everything where there is none: %j',
    async (answer) => {
      expect(await robotsAnswering([answer]).check('/private')).toMatchObject({ verdict: 'allowed' });
    },
  );

  it.each([status(500), status(503), status(429), failed('dns', 'no such host'), failed('timeout', 'late')])(
    'allows nothing for now where it cannot be reached: %j',
    async (answer) => {
      expect(await robotsAnswering([answer]).check('/a')).toMatchObject({
        verdict: 'unreachable',
        retryAfterMs: 300_000,
      });
    },
  );

  it('asks again after a while, and then goes by the answer', async () => {
    const { check, clock } = robotsAnswering([status(500), found(rulesText)]);
    await check('/a');
    clock.now = 300_001;
    expect(await check('/private')).toMatchObject({ verdict: 'disallowed' });
  });

  it('goes by the old copy while a new one cannot be had', async () => {
    const { check, clock } = robotsAnswering([found(rulesText), status(500)]);
    await check('/a');
    clock.now = 3_600_001;
    expect(await check('/private')).toMatchObject({ verdict: 'disallowed' });
    expect(await check('/a')).toMatchObject({ verdict: 'allowed' });
  });

  it('knows the crawler by the first word of the user agent', () => {
    expect(productToken('KhabarBot/0.1 (+https://khabar.example/bot)')).toBe('KhabarBot');
    expect(productToken('Khabar test')).toBe('Khabar');
  });
});
