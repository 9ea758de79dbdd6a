import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, jest } from '@jest/globals';
import { spendTime } from './time-budget.js';

const blockLoop = (ms: number): void => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

describe('spendTime', () => {
  it('calls once when the limit is spent', async () => {
    const onSpent = jest.fn();
    spendTime({ limitMs: 40, running: () => true, onSpent });
    await pause(200);
    expect(onSpent).toHaveBeenCalledTimes(1);
  });

  it('counts only while the work runs', async () => {
    const onSpent = jest.fn();
    const stop = spendTime({ limitMs: 20, running: () => false, onSpent });
    await pause(100);
    stop();
    expect(onSpent).not.toHaveBeenCalled();
  });

  it('does not count time in which this process stood still', async () => {
    const onSpent = jest.fn();
    const stop = spendTime({ limitMs: 500, running: () => true, onSpent });
    blockLoop(700);
    await pause(60);
    stop();
    expect(onSpent).not.toHaveBeenCalled();
  });

  it('does not call after it was stopped', async () => {
    const onSpent = jest.fn();
    spendTime({ limitMs: 10, running: () => true, onSpent })();
    await pause(60);
    expect(onSpent).not.toHaveBeenCalled();
  });
});
