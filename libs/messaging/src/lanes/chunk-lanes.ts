import type { PartitionLanes } from './partition-lanes.js';
import type { Runnable, Slots } from './slots.js';
import { source } from './source.js';
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
  const items = source<Item>();
  const pausedLanes = new Map<string, NodeJS.Timeout>();
  /** Taken from the source and not done: later tries, and what waits behind them. In order within a lane. */
  let parked: Item[] = [];
  let isQueued = false;
  let isRunning = false;
  let closed = false;

  const isFree = (item: Item): boolean => pausedLanes.size === 0 || !pausedLanes.has(laneOf(item));

  const takeParked = (): Item[] => {
    const taken: Item[] = [];
    parked = parked.filter((item) => {
      if (taken.length >= maxItems || !isFree(item)) return true;
      taken.push(item);
      return false;
    });
    return taken;
  };

  const takeChunk = (): Item[] => {
    const taken = parked.length > 0 ? takeParked() : [];
    while (taken.length < maxItems) {
      const item = items.next();
      if (item === undefined) break;
      (isFree(item) ? taken : parked).push(item);
    }
    return taken;
  };

  const queueUp = (isFirst = false): void => {
    if (isQueued || isRunning || closed || !(items.mayHaveMore() || parked.some(isFree))) return;
    isQueued = true;
    if (isFirst) slots.submitFirst(runnable);
    else slots.submit(runnable);
  };

  const pause = (lane: string, afterMs: number): void => {
    const resume = (): void => {
      pausedLanes.delete(lane);
      queueUp();
    };
    clearTimeout(pausedLanes.get(lane));
    pausedLanes.set(lane, setTimeout(resume, afterMs));
  };

  const settle = (chunk: readonly Item[], verdicts: readonly Verdict[]): void => {
    isRunning = false;
    if (closed) return;
    const unfinished = chunk.filter((_, index) => verdicts[index]?.kind !== 'done');
    if (unfinished.length > 0) parked = [...unfinished, ...parked];
    verdicts.forEach((verdict, index) => {
      if (verdict.kind === 'again') pause(laneOf(chunk[index] as Item), verdict.afterMs);
    });
    queueUp(verdicts.some(({ kind }) => kind === 'held'));
  };

  const runnable: Runnable = {
    run: (release) => {
      isQueued = false;
      const chunk = closed ? [] : takeChunk();
      if (chunk.length === 0) return release();
      isRunning = true;
      void perform(chunk).then((verdicts) => {
        settle(chunk, verdicts);
        release();
      });
    },
  };

  return {
    push: (more) => {
      items.add(more);
      queueUp();
    },
    close: () => {
      closed = true;
      parked = [];
      pausedLanes.forEach((timer) => clearTimeout(timer));
      pausedLanes.clear();
    },
  };
};
