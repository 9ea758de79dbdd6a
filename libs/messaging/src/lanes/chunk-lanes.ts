import type { PartitionLanes } from './partition-lanes.js';
import type { Runnable, Slots } from './slots.js';
import type { Verdict } from './verdict.js';

export interface ChunkLanesOptions<Item> {
  readonly slots: Slots;
  readonly laneOf: (item: Item) => string;
  /** Most items of a chunk. */
  readonly maxItems: number;
  /** Gets items in offset order, gives a verdict for each, in the same order. Never rejects. */
  readonly perform: (items: readonly Item[]) => Promise<readonly Verdict[]>;
}

/**
 * Hands out the records of a partition in chunks, one chunk at a time, in offset order. A record that is to be tried again keeps
 * its place, and those of its key behind it wait; the rest goes on.
 */
export const chunkLanes = <Item>(options: ChunkLanesOptions<Item>): PartitionLanes<Item> => {
  const { slots, laneOf, maxItems, perform } = options;
  const pausedLanes = new Map<string, NodeJS.Timeout>();
  let waiting: Item[] = [];
  let scheduled = false;
  let closed = false;

  const isFree = (item: Item): boolean => pausedLanes.size === 0 || !pausedLanes.has(laneOf(item));

  const take = (): Item[] => {
    if (pausedLanes.size === 0) return waiting.splice(0, maxItems);
    const taken: Item[] = [];
    waiting = waiting.filter((item) => {
      if (taken.length >= maxItems || !isFree(item)) return true;
      taken.push(item);
      return false;
    });
    return taken;
  };

  const pause = (lane: string, afterMs: number): void => {
    const resume = (): void => {
      pausedLanes.delete(lane);
      schedule();
    };
    clearTimeout(pausedLanes.get(lane));
    pausedLanes.set(lane, setTimeout(resume, afterMs));
  };

  const settle = (chunk: readonly Item[], verdicts: readonly Verdict[]): void => {
    if (closed) return;
    scheduled = false;
    const unfinished = chunk.filter((_, index) => verdicts[index]?.kind !== 'done');
    waiting = [...unfinished, ...waiting];
    chunk.forEach((item, index) => {
      const verdict = verdicts[index];
      if (verdict?.kind === 'again') pause(laneOf(item), verdict.afterMs);
    });
    schedule(verdicts.some(({ kind }) => kind === 'held'));
  };

  const runnable: Runnable = {
    run: (release) => {
      const chunk = closed ? [] : take();
      if (chunk.length === 0) {
        scheduled = false;
        return release();
      }
      void perform(chunk).then((verdicts) => {
        settle(chunk, verdicts);
        release();
      });
    },
  };

  const schedule = (first = false): void => {
    if (closed || scheduled || !waiting.some(isFree)) return;
    scheduled = true;
    if (first) slots.submitFirst(runnable);
    else slots.submit(runnable);
  };

  return {
    push: (items) => {
      for (const item of items) waiting.push(item);
      schedule();
    },
    close: () => {
      closed = true;
      waiting = [];
      pausedLanes.forEach((timer) => clearTimeout(timer));
      pausedLanes.clear();
    },
  };
};
