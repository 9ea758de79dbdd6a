import { describe, expect, it } from '@jest/globals';
import { bootstrapDeviation } from './bootstrap.js';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('bootstrapDeviation', () => {
  it('is near the standard error of a mean', () => {
    const values = Array.from({ length: 100 }, (_, index) => index % 2);
    expect(bootstrapDeviation(values, mean)).toBeCloseTo(0.5 / Math.sqrt(100), 2);
  });

  it('is nothing where all pages are alike, and the same in every run', () => {
    expect(bootstrapDeviation([1, 1, 1], mean)).toBe(0);
    expect(bootstrapDeviation([1, 2, 3], mean)).toBe(bootstrapDeviation([1, 2, 3], mean));
  });
});
