import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fifo } from './fifo.js';

describe('fifo', () => {
  it('behaves as an array with push, unshift and shift', () => {
    const steps = fc.array(
      fc.oneof(fc.constant('shift' as const), fc.record({ push: fc.nat() }), fc.record({ first: fc.nat() })),
      {
        maxLength: 3_000,
      },
    );
    fc.assert(
      fc.property(steps, (taken) => {
        const queue = fifo<number>();
        const model: number[] = [];
        for (const step of taken) {
          if (step === 'shift') expect(queue.shift()).toBe(model.shift());
          else if ('push' in step) {
            queue.push(step.push);
            model.push(step.push);
          } else {
            queue.pushFirst(step.first);
            model.unshift(step.first);
          }
          expect(queue.length()).toBe(model.length);
          expect(queue.first()).toBe(model[0]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
