import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { play, playedRecords, type Played } from '../spec-support/play.js';
import { chunkLanes } from './chunk-lanes.js';
import { slots } from './slots.js';
import { again, done } from './verdict.js';

const byKey = ({ key }: Played): string => key;

describe('chunkLanes', () => {
  it('finishes everything in chunks of at most the limit, one at a time, first tries of a key in their order', async () => {
    await fc.assert(
      fc.asyncProperty(playedRecords, fc.integer({ min: 1, max: 20 }), async (records, maxItems) => {
        const firstTries: Played[] = [];
        let finished = 0;
        let running = 0;
        const all = Promise.withResolvers<void>();
        const lanes = chunkLanes<Played>({
          ...{ slots: slots(4), laneOf: byKey, maxItems },
          perform: async (chunk) => {
            expect(chunk.length).toBeLessThanOrEqual(maxItems);
            expect((running += 1)).toBe(1);
            await turn();
            running -= 1;
            firstTries.push(...chunk.filter((record) => !firstTries.includes(record)));
            const verdicts = chunk.map(play);
            finished += verdicts.filter(({ kind }) => kind === 'done').length;
            if (finished === records.length) all.resolve();
            return verdicts;
          },
        });
        lanes.push(records.values());
        await all.promise;
        for (const ofKey of Map.groupBy(firstTries, byKey).values()) {
          const order = ofKey.map(({ index }) => index);
          expect(order).toEqual([...order].sort((left, right) => left - right));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('keeps records of a key back while an earlier one of it pauses, and lets the others go on', async () => {
    const chunks: string[][] = [];
    let failed = false;
    const lanes = chunkLanes<Played>({
      ...{ slots: slots(1), laneOf: byKey, maxItems: 2 },
      perform: async (chunk) => {
        chunks.push(chunk.map(({ key, index }) => `${key}${index}`));
        return chunk.map(({ index }) => {
          if (index !== 0 || failed) return done;
          failed = true;
          return again(40);
        });
      },
    });
    lanes.push(['a', 'b', 'a', 'b', 'a', 'c'].map((key, index) => ({ key, index, failures: [] })).values());
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(chunks).toEqual([['a0', 'b1'], ['b3', 'c5'], ['a0', 'a2'], ['a4']]);
  });
});
