import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { inTurn } from './turn.js';

const folder = await mkdtemp(join(tmpdir(), 'khabar-turn-'));
const lock = join(folder, 'lock');
afterAll(() => rm(folder, { recursive: true }));

describe('inTurn', () => {
  it('never has two works at once, and leaves no lock behind', async () => {
    let active = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++active);
      await pause(20);
      active--;
    };
    await Promise.all([inTurn(lock, work), inTurn(lock, work), inTurn(lock, work)]);
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes over from a process that died', async () => {
    const noSuchProcess = 2 ** 22 + 1;
    await writeFile(lock, String(noSuchProcess));
    expect(await inTurn(lock, () => Promise.resolve('done'))).toBe('done');
  });

  it('frees the lock when the work fails', async () => {
    await expect(inTurn(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await readdir(folder)).toEqual([]);
  });
});
