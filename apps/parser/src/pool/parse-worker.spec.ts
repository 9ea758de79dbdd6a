import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleFetchedV1, type FetchedArticle } from '@khabar/contracts';
import { ParsePool } from './parse-pool.js';

// Threads run what is built: `tsc -b` comes before this spec (nx does it).
const worker = fileURLToPath(new URL('../../dist/pool/parse-worker.js', import.meta.url));

const page = (content: string): FetchedArticle => ({ ...articleFetchedV1.example, content });
const never = new AbortController().signal;
const paragraph = '<p>The library opened yesterday, with fifty thousand books, and many readers came at once.</p>';

/** Built from input alone: nothing in the parser knows of them. */
const hostile: readonly [string, () => string][] = [
  ['100,000 elements deep', () => `<html><body>${'<div>'.repeat(100_000)}${paragraph}`],
  ['1,400 elements deep', () => `<html><body>${'<div><span>'.repeat(700)}${paragraph.repeat(50)}`],
  ['100,000 elements wide', () => `<html><body><article>${'<p>x</p>'.repeat(100_000)}</article>`],
  ['a million attributes', () => `<html><body><p ${'a=1 '.repeat(1_000_000)}>${paragraph}`],
  ['unclosed everything', () => `<html><body>${'<b><i><a href="x"><table><tr><td>'.repeat(2_000)}${paragraph}`],
  ['a megabyte of script', () => `<html><body><script>${'a<b;'.repeat(250_000)}</script>${paragraph.repeat(5)}`],
  ['a script that never ends', () => `<html><body>${paragraph.repeat(5)}<script>${'<script'.repeat(100_000)}`],
  ['opened comments', () => `<html><body>${'<!--'.repeat(200_000)}${paragraph}`],
];

describe('the parser worker, as it is built', () => {
  let pool: ParsePool;
  beforeAll(async () => {
    if (!existsSync(worker)) throw new Error(`${worker} is not built: run tsc -b first`);
    pool = new ParsePool({
      threads: 1,
      timeoutMs: 2_000,
      memoryMb: 512,
      startMs: 20_000,
      maxWaiting: 100,
      onFault: () => undefined,
      worker,
    });
    await pool.warmUp();
  }, 30_000);
  afterAll(() => pool.onApplicationShutdown());

  it('parses a page', async () => {
    const html = `<html lang="en"><head><title>A library opens</title></head><body><article>${paragraph.repeat(8)}`;
    await expect(pool.parse(page(html), never)).resolves.toMatchObject({
      outcome: 'article',
      article: { title: 'A library opens', language: 'en' },
    });
  });

  it.each(hostile)(
    'ends within its limits on a page that is %s, and parses the next',
    async (_what, html) => {
      const started = performance.now();
      const end = await pool.parse(page(html()), never).catch((error: unknown) => error);
      expect(performance.now() - started).toBeLessThan(10_000);
      if (end instanceof Error) expect(end).toMatchObject({ code: expect.stringMatching(/^parse-(timeout|memory)$/) });
      await expect(pool.parse(page(paragraph.repeat(8)), never)).resolves.toMatchObject({ outcome: 'article' });
    },
    30_000,
  );
});
