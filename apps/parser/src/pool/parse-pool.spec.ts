import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { articleFetchedV1, type FetchedArticle } from '@khabar/contracts';
import { ParsePool, type PoolOptions } from './parse-pool.js';

const workerFile = (name: string): string => fileURLToPath(new URL(`spec-workers/${name}.mjs`, import.meta.url));
const never = new AbortController().signal;
const doing = (content: string): FetchedArticle => ({ ...articleFetchedV1.example, content });
const echoOf = (detail: string) => ({ outcome: 'not-an-article', reason: 'not-an-article', detail });

const open: ParsePool[] = [];
const startPool = (options: Partial<PoolOptions> = {}): ParsePool => {
  const pool = new ParsePool({
    threads: 2,
    timeoutMs: 400,
    memoryMb: 64,
    startMs: 10_000,
    maxWaiting: 20,
    onFault: () => undefined,
    worker: workerFile('scripted'),
    ...options,
  });
  open.push(pool);
  return pool;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.onApplicationShutdown()));
});

describe('ParsePool', () => {
  it.each([
    ['takes too long', 'loop', 'parse-timeout', 'longer than 400 ms'],
    ['takes too much memory', 'allocate', 'parse-memory', 'more than 64 MiB of heap'],
    ['ends its thread', 'exit', 'parse-crash', 'exited with code: 3'],
    ['makes the parser throw', 'throw of the parser', 'parse-crash', 'of the parser'],
  ])(
    'ends a document that %s with the measure that broke, and goes on',
    async (_what, content, code, message) => {
      const pool = startPool({ timeoutMs: content === 'allocate' ? 10_000 : 400 });
      await expect(pool.parse(doing(content), never)).rejects.toMatchObject({
        name: 'PermanentError',
        code,
        message: expect.stringContaining(message),
      });
      await expect(pool.parse(doing('echo after'), never)).resolves.toEqual(echoOf('after'));
    },
    30_000,
  );

  it('fails no document for what another one did, in work or in line', async () => {
    const pool = startPool();
    const contents = ['loop', 'echo 1', 'exit', 'echo 2', 'loop', 'echo 3', 'exit', 'echo 4', 'echo 5'];
    const ends = await Promise.allSettled(contents.map((content) => pool.parse(doing(content), never)));
    expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : end.reason.code))).toEqual([
      'parse-timeout',
      echoOf('1'),
      'parse-crash',
      echoOf('2'),
      'parse-timeout',
      echoOf('3'),
      'parse-crash',
      echoOf('4'),
      echoOf('5'),
    ]);
  }, 30_000);

  it('gives a document whose thread died a second thread before it is blamed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'khabar-parse-pool-'));
    try {
      const pool = startPool();
      await expect(pool.parse(doing(`die-once ${join(folder, 'marker')}`), never)).resolves.toEqual(echoOf('survived'));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('stops waiting for a document when its signal is aborted, in work or in line', async () => {
    const pool = startPool({ threads: 1 });
    const leaving = new AbortController();
    const inWork = pool.parse(doing('loop'), leaving.signal);
    const inLine = pool.parse(doing('echo never'), leaving.signal);
    const other = pool.parse(doing('echo other'), never);
    leaving.abort(new Error('revoked'));
    await expect(inWork).rejects.toThrow('revoked');
    await expect(inLine).rejects.toThrow('revoked');
    await expect(other).resolves.toEqual(echoOf('other'));
    await expect(pool.parse(doing('echo late'), leaving.signal)).rejects.toThrow('revoked');
  });

  it('turns away what does not fit into the line, to be tried again', async () => {
    const pool = startPool({ threads: 1, maxWaiting: 1 });
    const first = pool.parse(doing('echo 1'), never);
    const second = pool.parse(doing('echo 2'), never);
    await expect(pool.parse(doing('echo 3'), never)).rejects.toMatchObject({
      code: 'parser-busy',
      name: 'TransientError',
    });
    await expect(Promise.all([first, second])).resolves.toHaveLength(2);
  });

  it('says what keeps its threads from loading, blames no document for it, and goes on when they load again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'khabar-parse-pool-'));
    try {
      const worker = join(folder, 'worker.mjs');
      await writeFile(worker, "import './there-is-no-such-module.mjs';");
      const pool = startPool({ worker, startMs: 1_500 });
      await expect(pool.warmUp()).rejects.toMatchObject({
        name: 'OutageError',
        code: 'parser-start',
        message: expect.stringContaining('there-is-no-such-module'),
      });
      await copyFile(workerFile('scripted'), worker);
      await expect(pool.parse(doing('echo again'), never)).resolves.toEqual(echoOf('again'));
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 30_000);
});
