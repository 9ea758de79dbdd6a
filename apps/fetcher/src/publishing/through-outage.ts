import { setTimeout as sleep } from 'node:timers/promises';
import { pauseAfter, type BackOff } from '../work/back-off.js';

export interface OutageRules {
  readonly isOutage: (error: unknown) => boolean;
  readonly backOff: BackOff;
  /** Ends the waiting: the error of the outage is thrown then. */
  readonly signal: AbortSignal;
  readonly onOutage: (error: unknown, pauseMs: number) => void;
}

/**
 * Runs work again and again while the broker or the store is away, with pauses that grow. Whoever waits here holds what it
 * has already fetched and claims nothing new, so an outage stops the intake by itself.
 * @throws what the work throws, unless that is an outage.
 */
export const throughOutage = async <Result>(work: () => Promise<Result>, rules: OutageRules): Promise<Result> => {
  for (let failures = 1; ; failures += 1) {
    try {
      return await work();
    } catch (error) {
      if (!rules.isOutage(error) || rules.signal.aborted) throw error;
      const pauseMs = pauseAfter(failures, rules.backOff);
      rules.onOutage(error, pauseMs);
      // Woken by the end of the pause or of the service; the next round tells which.
      await sleep(pauseMs, undefined, { signal: rules.signal }).catch(() => undefined);
      if (rules.signal.aborted) throw error;
    }
  }
};
