import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backoffMs } from './backoff.js';

describe('backoffMs', () => {
  it('doubles up to the longest pause, with at most half of it at random', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 1_000, max: 60_000 }),
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (firstMs, maxMs, failures, random) => {
          const full = Math.min(maxMs, firstMs * 2 ** Math.min(failures - 1, 30));
          const pause = backoffMs({ firstMs, maxMs }, failures, () => random);
          expect(pause).toBeGreaterThanOrEqual(Math.floor(full / 2));
          expect(pause).toBeLessThanOrEqual(full);
        },
      ),
    );
  });
});
