import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '@khabar/telemetry';

export interface Connecting {
  /** Resolves when the first attempt has succeeded; rejects only when given up. */
  readonly done: Promise<void>;
  giveUp(): void;
}

const firstPauseMs = 200;
const longestPauseMs = 2_000;

/** Repeats `attempt` until it succeeds: a service that starts before its store waits for it instead of crashing in a loop. */
export const keepConnecting = (attempt: () => Promise<void>, logger: Logger): Connecting => {
  const ended = new AbortController();
  const run = async (): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      ended.signal.throwIfAborted();
      try {
        return await attempt();
      } catch (error) {
        const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** tries);
        logger.warn({ error, tries: tries + 1, pauseMs }, 'the store is not reachable, trying again');
        await pause(pauseMs, undefined, { signal: ended.signal }).catch(() => undefined);
      }
    }
  };
  const done = run();
  // Whoever waits for it sees the failure; nobody has to.
  done.catch(() => undefined);
  return { done, giveUp: () => ended.abort(new Error('the store was closed')) };
};
