import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { play, playedRecords, type Played } from '../spec-support/play.js';
import { keyLanes } from './key-lanes.js';
import { slots } from './slots.js';
import { done, again } from './verdict.js';

const byKey = ({ key }: Played): string => key;

describe('keyLanes', () => {
  it('finishes everything, each key in its order and never twice at once, within the slots', async () => {
    await fc.assert(
      fc.asyncProperty(playedRecords, fc.integer({ min: 1, max: 5 }), async (records, limit) => {
        const finished: Played[] = [];
        const inWork = new Set<string>();
        const all = Promise.withResolvers<void>();
        const lanes = keyLanes<Played>({
          slots: slots(limit),
          laneOf: byKey,
          perform: async (record) => {
            expect(inWork.has(record.key)).toBe(false);
            inWork.add(record.key);
            expect(inWork.size).toBeLessThanOrEqual(limit);
            if (record.index % 3 > 0) await turn();
            inWork.delete(record.key);
            const verdict = play(record);
            if (verdict.kind === 'done' && finished.push(record) === records.length) all.resolve();
            return verdict;
          },
        });
        const half = Math.floor(records.length / 2);
        lanes.push(records.slice(0, half).values());
        lanes.push(records.slice(half).values());
        await all.promise;
        for (const ofKey of Map.groupBy(finished, byKey).values()) {
          const order = ofKey.map(({ index }) => index);
          expect(order).toEqual([...order].sort((left, right) => left - right));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('asks for the next item only when there is a slot for it', () => {
    let made = 0;
    const endless = (function* () {
      for (;;) yield { key: `key-${(made += 1)}`, index: made, failures: [] };
    })();
    keyLanes<Played>({ slots: slots(3), laneOf: byKey, perform: () => new Promise(() => undefined) }).push(endless);
    expect(made).toBe(3);
  });

  it('gives the slot of a key that pauses to another one', async () => {
    const order: string[] = [];
    const lanes = keyLanes<Played>({
      slots: slots(1),
      laneOf: byKey,
      perform: async ({ key }) => {
        order.push(key);
        return key === 'a' && order.length === 1 ? again(30) : done;
      },
    });
    lanes.push(['a', 'b', 'c'].map((key, index) => ({ key, index, failures: [] })).values());
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(order).toEqual(['a', 'b', 'c', 'a']);
  });

  it('starts nothing any more once it is closed', async () => {
    const order: string[] = [];
    const lanes = keyLanes<Played>({
      slots: slots(1),
      laneOf: byKey,
      perform: async ({ key }) => {
        order.push(key);
        await turn();
        return again(1);
      },
    });
    lanes.push(['a', 'b'].map((key, index) => ({ key, index, failures: [] })).values());
    lanes.close();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(order).toEqual(['a']);
  });
});
