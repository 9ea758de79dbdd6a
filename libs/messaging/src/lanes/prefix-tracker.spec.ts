import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prefixTracker } from './prefix-tracker.js';

describe('prefixTracker', () => {
  it('always names the end of the longest finished prefix, whatever the order of finishing', () => {
    const gaps = fc.array(fc.nat(3), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(gaps, fc.infiniteStream(fc.nat()), (holes, choices) => {
        const tracker = prefixTracker();
        const first = tracker.nextTicket();
        // Compaction leaves holes between offsets.
        let offset = 0;
        const nexts = holes.map((hole) => (offset += hole + 1));
        nexts.forEach((next) => tracker.add(next, next * 10));
        const open = nexts.map((_, index) => index);
        const finished = new Set<number>();
        while (open.length > 0) {
          const [index] = open.splice((choices.next().value as number) % open.length, 1) as [number];
          finished.add(index);
          tracker.finish(first + index);
          let prefix = 0;
          while (finished.has(prefix)) prefix += 1;
          expect(tracker.committable()).toBe(prefix === 0 ? undefined : nexts[prefix - 1]);
          expect(tracker.span()).toBe(nexts.length - prefix);
          expect(tracker.oldestTimestamp()).toBe(prefix === nexts.length ? undefined : (nexts[prefix] as number) * 10);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('goes on after it has let go of thousands of finished records', () => {
    const tracker = prefixTracker();
    for (let next = 1; next <= 10_000; next += 1) {
      const ticket = tracker.nextTicket();
      tracker.add(next, 0);
      tracker.finish(ticket);
      expect(tracker.committable()).toBe(next);
    }
    expect(tracker.span()).toBe(0);
  });
});
