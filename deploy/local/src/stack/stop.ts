import { resolve } from 'node:path';
import { join } from 'node:path';
import { withLock } from '../files/lock.js';
import type { StopOutcome } from '../process/signal.js';
import { openStack } from './open.js';
import { removeState } from './state.js';

const lockTimeoutMs = 60_000;

export interface StoppedStack {
  readonly outcome: 'stopped' | 'not-running';
  /** By member. */
  readonly members: Readonly<Record<string, StopOutcome>>;
}

/** Stops all servers of a stack; the data stays. */
export const stopStack = async (given: { readonly stateDir: string }): Promise<StoppedStack> => {
  const stateDir = resolve(given.stateDir);
  if (!(await openStack({ stateDir }))) return { outcome: 'not-running', members: {} };
  return withLock(join(stateDir, 'lock'), lockTimeoutMs, async () => {
    const stack = await openStack({ stateDir });
    const outcomes = await Promise.all(
      (stack?.members ?? []).map(async (member) => [member.name, await member.stop()] as const),
    );
    await removeState(stateDir);
    const stopped = outcomes.some(([, outcome]) => outcome !== 'not-running');
    return { outcome: stopped ? 'stopped' : 'not-running', members: Object.fromEntries(outcomes) };
  });
};
