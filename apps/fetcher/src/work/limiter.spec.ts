import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createLimiter } from './limiter.js';

describe('the limiter', () => {
  it('never runs more at once than it may, and runs everything', async () => {
    const limited = createLimiter(2);
    let running = 0;
    let most = 0;
    const work = async (index: number): Promise<number> => {
      running += 1;
      most = Math.max(most, running);
      await sleep(2);
      running -= 1;
      return index;
    };
    expect(await Promise.all([1, 2, 3, 4, 5].map((index) => limited(() => work(index))))).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('goes on after work that failed', async () => {
    const limited = createLimiter(1);
    const failing = limited(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await limited(async () => 'yes')).toBe('yes');
  });
});
