import { describe, expect, it } from '@jest/globals';
import { quantileOf, speedOf, timesAsFast } from './speed.js';

const times = (...cpu: number[]) => cpu.map((one) => ({ wall: one, cpu: one }));

describe('figures of speed', () => {
  it('take pages per core-second from the median round', () => {
    expect(speedOf([times(10, 10), times(20, 20), times(400, 400)]).perCoreSecond).toBe(50);
  });

  it('take the time of each page from its best round, so that one interruption does not count', () => {
    expect(speedOf([times(10, 900), times(800, 30)])).toMatchObject({ max: 30, p95: 30, p50: 30 });
  });

  it('compare two engines round by round', () => {
    expect(timesAsFast([times(1, 1), times(2, 2), times(1, 1)], [times(3, 3), times(4, 4), times(20, 20)])).toBe(3);
  });

  it('find a value at a rank', () => {
    expect(quantileOf([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(quantileOf([5, 1, 4, 2, 3], 1)).toBe(5);
    expect(quantileOf([], 0.5)).toBeNaN();
  });
});
