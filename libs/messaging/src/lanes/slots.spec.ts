import { describe, expect, it } from '@jest/globals';
import { slots, type Runnable } from './slots.js';

const releases: (() => void)[] = [];
const waitingRunnable = (name: string, started: string[]): Runnable => ({
  run: (release) => {
    started.push(name);
    releases.push(release);
  },
});

describe('slots', () => {
  it('gives its slots in the order they were asked for, and not more than there are', () => {
    const pool = slots(2);
    const started: string[] = [];
    ['a', 'b', 'c', 'd'].forEach((name) => pool.submit(waitingRunnable(name, started)));
    expect(started).toEqual(['a', 'b']);
    releases.shift()?.();
    expect(started).toEqual(['a', 'b', 'c']);
    expect(pool.active()).toBe(2);
  });

  it('starts nothing while the limit is 0, and first what was put first when it grows again', () => {
    const pool = slots(0);
    const started: string[] = [];
    pool.submit(waitingRunnable('a', started));
    pool.submitFirst(waitingRunnable('b', started));
    expect(started).toEqual([]);
    pool.limit(2);
    expect(started).toEqual(['b', 'a']);
  });

  it('runs thousands that release at once without growing the stack, and lets the event loop have its turn', async () => {
    const pool = slots(1);
    let runs = 0;
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 1);
    const busy: Runnable = {
      run: (release) => {
        runs += 1;
        const until = performance.now() + 0.01;
        while (performance.now() < until);
        release();
      },
    };
    for (let index = 0; index < 10_000; index += 1) pool.submit(busy);
    while (runs < 10_000) await new Promise((resolve) => setTimeout(resolve, 5));
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(3);
  });
});
