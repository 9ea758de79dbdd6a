import type { Failure } from '../errors/classify.js';
import type { Slots } from '../lanes/slots.js';
import { backoffMs, type Backoff } from './backoff.js';

/**
 * Stops the whole consumer while something that every record needs is away. After a pause one record is let through as a probe, the
 * one that met the outage first; if it ends in anything but an outage, everything goes on.
 */
export interface OutageGate {
  /** Marks a try that begins now; hand it to {@link report} or {@link passed}. */
  enter(): number;
  /** The try met an outage. */
  report(pass: number, failure: Failure): void;
  /** The try ended otherwise, well or not. */
  passed(pass: number): void;
  isOpen(): boolean;
  stop(): void;
}

export interface OutageGateOptions {
  readonly slots: Slots;
  /** Slots of the open gate. */
  readonly concurrency: number;
  readonly backoff: Backoff;
  readonly onClosed: (failure: Failure, pauseMs: number) => void;
  readonly onOpened: (outageMs: number) => void;
}

type State = 'open' | 'waiting' | 'probing';

export const outageGate = (options: OutageGateOptions): OutageGate => {
  const { slots, concurrency, backoff } = options;
  let state: State = 'open';
  let round = 0;
  let failures = 0;
  let since = 0;
  let openedAt = 0;
  let lastPauseMs = 0;
  let timer: NodeJS.Timeout | undefined;

  const probe = (): void => {
    state = 'probing';
    round += 1;
    slots.limit(1);
  };

  const wait = (failure: Failure): void => {
    state = 'waiting';
    slots.limit(0);
    failures += 1;
    lastPauseMs = backoffMs(backoff, failures);
    timer = setTimeout(probe, lastPauseMs);
    options.onClosed(failure, lastPauseMs);
  };

  const open = (): void => {
    state = 'open';
    openedAt = Date.now();
    options.onOpened(openedAt - since);
    slots.limit(concurrency);
  };

  return {
    enter: () => round,
    report: (pass, failure) => {
      if (state === 'open') {
        // An outage soon after the last one is the same one: a probe that needed nothing had opened the gate.
        const now = Date.now();
        if (now - openedAt > lastPauseMs) failures = 0;
        since = now;
        wait(failure);
      } else if (state === 'probing' && pass === round) wait(failure);
    },
    passed: (pass) => {
      if (state === 'probing' && pass === round) open();
    },
    isOpen: () => state === 'open',
    stop: () => {
      clearTimeout(timer);
      slots.limit(0);
    },
  };
};
