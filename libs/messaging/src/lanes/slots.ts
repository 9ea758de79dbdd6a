import { fifo } from './fifo.js';

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

/**
 * Handlers that do no I/O follow one another without the event loop ever having its turn: no heartbeat, no probe, no commit. So it
 * gets a turn at least this often, milliseconds.
 */
const maxTurnMs = 10;

export const slots = (initial: number): Slots => {
  const queue = fifo<Runnable>();
  let limit = initial;
  let active = 0;
  let isPumping = false;
  /** Begins with the first start in a turn of the event loop, and ends with the turn. */
  let turn: { readonly began: number } | undefined;

  const release = (): void => {
    active -= 1;
    pump();
  };

  const thisTurn = (): { readonly began: number } => {
    if (turn) return turn;
    setImmediate(() => {
      turn = undefined;
      pump();
    });
    turn = { began: performance.now() };
    return turn;
  };

  /** A runnable may release at once, inside `run`: the loop goes on instead of growing the stack. */
  const pump = (): void => {
    if (isPumping) return;
    isPumping = true;
    while (active < limit && queue.length() > 0 && performance.now() - thisTurn().began < maxTurnMs) {
      active += 1;
      queue.shift()?.run(release);
    }
    isPumping = false;
  };

  return {
    submit: (runnable) => {
      queue.push(runnable);
      pump();
    },
    submitFirst: (runnable) => {
      queue.pushFirst(runnable);
      pump();
    },
    limit: (count) => {
      limit = count;
      pump();
    },
    active: () => active,
  };
};
