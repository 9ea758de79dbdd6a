/** Finds how far the records of a partition are finished without a gap, whatever the order in which they finish. */
export interface PrefixTracker {
  /** Adds the next record, in offset order. `next` is the offset to commit once it and all before it are finished. */
  add(next: number, timestamp: number): void;
  /** What names the record that is added next for {@link finish}; each one is one more than the last. */
  nextTicket(): number;
  finish(ticket: number): void;
  /** Offset to commit: one past the last record of the finished prefix; undefined where nothing has finished yet. */
  committable(): number | undefined;
  /** Records that were added and not passed by the prefix yet. */
  span(): number;
  /** Timestamp of the oldest record that is not finished; undefined where all are. */
  oldestTimestamp(): number | undefined;
}

/** The arrays are cut when this many finished entries stand at their front. */
const compactAt = 1_024;

export const prefixTracker = (): PrefixTracker => {
  let nexts: number[] = [];
  let timestamps: number[] = [];
  let finished: boolean[] = [];
  /** Ticket of the first entry of the arrays. */
  let base = 0;
  /** Index of the first entry that is not finished. */
  let head = 0;
  let committable: number | undefined;

  const compact = (): void => {
    if (head < compactAt || head * 2 < nexts.length) return;
    nexts = nexts.slice(head);
    timestamps = timestamps.slice(head);
    finished = finished.slice(head);
    base += head;
    head = 0;
  };

  return {
    add: (next, timestamp) => {
      nexts.push(next);
      timestamps.push(timestamp);
      finished.push(false);
    },
    nextTicket: () => base + finished.length,
    finish: (ticket) => {
      finished[ticket - base] = true;
      if (ticket - base !== head) return;
      while (finished[head]) head += 1;
      committable = nexts[head - 1];
      compact();
    },
    committable: () => committable,
    span: () => nexts.length - head,
    oldestTimestamp: () => timestamps[head],
  };
};
