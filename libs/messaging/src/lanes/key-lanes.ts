import { fifo, type Fifo } from './fifo.js';
import type { PartitionLanes } from './partition-lanes.js';
import type { Runnable, Slots } from './slots.js';
import { source } from './source.js';
import type { Verdict } from './verdict.js';

export interface KeyLanesOptions<Item> {
  readonly slots: Slots;
  /** Items with the same lane run one after the other, in their order; others side by side. */
  readonly laneOf: (item: Item) => string;
  /** Never rejects. */
  readonly perform: (item: Item) => Promise<Verdict>;
}

/** An item whose turn it is; its lane is taken. */
interface Turn<Item> {
  readonly lane: string;
  readonly item: Item;
}

/** One lane per key that has something in work. A lane that pauses gives its slot back. */
export const keyLanes = <Item>({ slots, laneOf, perform }: KeyLanesOptions<Item>): PartitionLanes<Item> => {
  const items = source<Item>();
  /** The lanes that are taken, with what waits behind. */
  const taken = new Map<string, Fifo<Item> | undefined>();
  /** Later tries, and what waited behind something that is done. */
  const turns = fifo<Turn<Item>>();
  const pauses = new Set<NodeJS.Timeout>();
  let isQueued = false;
  let closed = false;

  const line = (lane: string, item: Item): void => {
    const waiting = taken.get(lane) ?? fifo<Item>();
    waiting.push(item);
    taken.set(lane, waiting);
  };

  const nextTurn = (): Turn<Item> | undefined => {
    const turn = turns.shift();
    if (turn) return turn;
    for (let item = items.next(); item !== undefined; item = items.next()) {
      const lane = laneOf(item);
      if (!taken.has(lane)) {
        taken.set(lane, undefined);
        return { lane, item };
      }
      line(lane, item);
    }
    return undefined;
  };

  const queueUp = (isFirst = false): void => {
    if (isQueued || closed || (turns.length() === 0 && !items.mayHaveMore())) return;
    isQueued = true;
    if (isFirst) slots.submitFirst(runnable);
    else slots.submit(runnable);
  };

  const goOn = (lane: string): void => {
    const next = taken.get(lane)?.shift();
    if (next === undefined) taken.delete(lane);
    else turns.push({ lane, item: next });
  };

  const pause = (turn: Turn<Item>, afterMs: number): void => {
    const timer = setTimeout(() => {
      pauses.delete(timer);
      turns.push(turn);
      queueUp();
    }, afterMs);
    pauses.add(timer);
  };

  const settle = (turn: Turn<Item>, verdict: Verdict): void => {
    if (closed) return;
    if (verdict.kind === 'done') goOn(turn.lane);
    else if (verdict.kind === 'again') pause(turn, verdict.afterMs);
    else turns.pushFirst(turn);
    queueUp(verdict.kind === 'held');
  };

  const runnable: Runnable = {
    run: (release) => {
      isQueued = false;
      const turn = closed ? undefined : nextTurn();
      if (!turn) return release();
      queueUp();
      void perform(turn.item).then((verdict) => {
        settle(turn, verdict);
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
      taken.clear();
      pauses.forEach((timer) => clearTimeout(timer));
      pauses.clear();
    },
  };
};
