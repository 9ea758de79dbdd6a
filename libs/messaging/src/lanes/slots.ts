/** Something that can use a slot. `run` must call `release` exactly once, when the slot is free again. */
export interface Runnable {
  run(release: () => void): void;
}

/** A limited number of slots, given out in the order in which they were asked for. */
export interface Slots {
  submit(runnable: Runnable): void;
  /** To the front of the queue: it is the next to get a slot. */
  submitFirst(runnable: Runnable): void;
  /** How many may run at once from now on. Those that run already are left to finish. */
  limit(count: number): void;
  active(): number;
}

export const slots = (initial: number): Slots => {
  let limit = initial;
  let active = 0;
  let queue: Runnable[] = [];
  let head = 0;
  let pumping = false;

  const next = (): Runnable | undefined => {
    const runnable = queue[head];
    head += 1;
    if (head > 1_024 && head * 2 > queue.length) {
      queue = queue.slice(head);
      head = 0;
    }
    return runnable;
  };

  const release = (): void => {
    active -= 1;
    pump();
  };

  /** A runnable may release at once, inside `run`: the loop goes on instead of growing the stack. */
  const pump = (): void => {
    if (pumping) return;
    pumping = true;
    while (active < limit && head < queue.length) {
      active += 1;
      next()?.run(release);
    }
    pumping = false;
  };

  return {
    submit: (runnable) => {
      queue.push(runnable);
      pump();
    },
    submitFirst: (runnable) => {
      if (head > 0) queue[(head -= 1)] = runnable;
      else queue.unshift(runnable);
      pump();
    },
    limit: (count) => {
      limit = count;
      pump();
    },
    active: () => active,
  };
};
