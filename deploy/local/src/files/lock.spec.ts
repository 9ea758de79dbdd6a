import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withLock } from './lock.js';

describe('withLock', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khabar-lock-'));
    path = join(folder, 'lock');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('lets one in at a time, and all in the end', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(5);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 4 }, () => withLock(path, 5_000, work)));
    expect(most).toBe(1);
  });

  it('takes over the lock of a process that has died', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await writeFile(path, String(pid));
    expect(await withLock(path, 5_000, async () => 'in')).toBe('in');
  });

  it('names the owner of a lock that is never released', async () => {
    await writeFile(path, String(process.pid));
    await expect(withLock(path, 150, async () => undefined)).rejects.toThrow(
      `${path}: still locked by process ${process.pid} after 150 ms`,
    );
  });

  it('is released by work that fails', async () => {
    await expect(withLock(path, 1_000, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(path, 1_000, async () => 'in')).toBe('in');
  });
});
