import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calibrationSteps, confidenceOf, stepOf } from './calibration.js';

const shares = calibrationSteps.slice(0, -1).map((step) => step * 0.9);

describe('the confidence of a name', () => {
  it('never falls where its likelihood rises', () => {
    const likelihood = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(likelihood, likelihood, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(confidenceOf(low, shares)).toBeLessThanOrEqual(confidenceOf(high, shares) + 1e-9);
      }),
    );
  });

  it('lies between the shares of the steps around the likelihood', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (likelihood) => {
        const step = stepOf(likelihood);
        expect(confidenceOf(likelihood, shares)).toBeGreaterThanOrEqual(shares[step] as number);
        expect(confidenceOf(likelihood, shares)).toBeLessThanOrEqual(shares[step + 1] ?? (shares[step] as number));
      }),
    );
  });
});
