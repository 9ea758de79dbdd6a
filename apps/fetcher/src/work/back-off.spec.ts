import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pauseAfter } from './back-off.js';

describe('pauseAfter', () => {
  it('doubles with each failure', () => {
    const pauses = [1, 2, 3, 4].map((failures) => pauseAfter(failures, { firstMs: 100, maxMs: 500 }, () => 1));
    expect(pauses).toEqual([100, 200, 400, 500]);
  });

  it('stays between half the first pause and the longest', () => {
    fc.assert(
      fc.property(fc.nat(5_000), (failures) => {
        const pause = pauseAfter(failures, { firstMs: 100, maxMs: 60_000 });
        expect(pause).toBeGreaterThanOrEqual(50);
        expect(pause).toBeLessThanOrEqual(60_000);
      }),
    );
  });
});
