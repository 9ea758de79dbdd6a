import type { PartitionLanes } from './partition-lanes.js';
import type { Runnable, Slots } from './slots.js';
import type { Verdict } from './verdict.js';

export interface KeyLanesOptions<Item> {
  readonly slots: Slots;
  /** Items with the same lane run one after the other, in their order; others side by side. */
  readonly laneOf: (item: Item) => string;
  /** Never rejects. */
  readonly perform: (item: Item) => Promise<Verdict>;
}

/** One lane per key. A lane that pauses gives its slot back. */
export const keyLanes = <Item>({ slots, laneOf, perform }: KeyLanesOptions<Item>): PartitionLanes<Item> => {
  const lanes = new Map<string, Lane>();
  const pauses = new Set<NodeJS.Timeout>();
  let closed = false;

  class Lane implements Runnable {
    private readonly items: Item[] = [];
    private head = 0;

    constructor(
      private readonly name: string,
      first: Item,
    ) {
      this.items.push(first);
    }

    push(item: Item): void {
      this.items.push(item);
    }

    run(release: () => void): void {
      if (closed) return release();
      void perform(this.items[this.head] as Item).then((verdict) => {
        this.settle(verdict);
        release();
      });
    }

    private settle(verdict: Verdict): void {
      if (closed) return;
      if (verdict.kind === 'held') return slots.submitFirst(this);
      if (verdict.kind === 'again') return this.pause(verdict.afterMs);
      this.head += 1;
      if (this.head < this.items.length) slots.submit(this);
      else lanes.delete(this.name);
    }

    private pause(afterMs: number): void {
      const timer = setTimeout(() => {
        pauses.delete(timer);
        slots.submit(this);
      }, afterMs);
      pauses.add(timer);
    }
  }

  const push = (item: Item): void => {
    const name = laneOf(item);
    const lane = lanes.get(name);
    if (lane) return lane.push(item);
    const opened = new Lane(name, item);
    lanes.set(name, opened);
    slots.submit(opened);
  };

  return {
    push: (items) => items.forEach(push),
    close: () => {
      closed = true;
      lanes.clear();
      pauses.forEach((timer) => clearTimeout(timer));
      pauses.clear();
    },
  };
};
