import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 100;

export type WaitOutcome = 'ready' | 'ended' | 'timeout';

export interface Wait {
  readonly isReady: () => Promise<boolean>;
  readonly isAlive: () => Promise<boolean>;
  readonly timeoutMs: number;
}

/** Waits until a process is ready, has ended, or took too long. */
export const waitUntilReady = async ({ isReady, isAlive, timeoutMs }: Wait): Promise<WaitOutcome> => {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    if (!(await isAlive())) return 'ended';
    if (await isReady()) return 'ready';
    if (Date.now() > deadline) return 'timeout';
    await sleep(pollMs);
  }
};
