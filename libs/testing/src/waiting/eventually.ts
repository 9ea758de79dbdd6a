import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  /** How long to try, milliseconds. */
  readonly timeoutMs?: number;
  readonly pollMs?: number;
}

/**
 * Tries until the function no longer throws, and returns what it returned: for what comes true a little later.
 * @throws what the last try threw, its message with the time that was waited.
 */
export const eventually = async <T>(
  attempt: () => T | Promise<T>,
  { timeoutMs = 10_000, pollMs = 50 }: Patience = {},
): Promise<T> => {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() < deadline) {
        await sleep(pollMs);
        continue;
      }
      if (typeof error === 'object' && error !== null && 'message' in error)
        error.message = `not within ${timeoutMs} ms: ${String(error.message)}`;
      throw error;
    }
  }
};
