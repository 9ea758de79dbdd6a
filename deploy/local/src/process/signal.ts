import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../files/error-code.js';
import { isRunning } from './identity.js';

const pollMs = 50;
const killDeadlineMs = 10_000;

/** A process of ours: its id and what its command line must hold. */
export interface Running {
  readonly pid: number;
  readonly marker: string;
}

export type StopOutcome = 'stopped' | 'killed' | 'not-running';

export const signal = ({ pid }: Running, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
};

const endedWithin = async ({ pid, marker }: Running, deadlineMs: number): Promise<boolean> => {
  const deadline = Date.now() + deadlineMs;
  while (await isRunning(pid, marker)) {
    if (Date.now() > deadline) return false;
    await sleep(pollMs);
  }
  return true;
};

/** Ends a process at once. @throws Error where even that takes no effect. */
export const kill = async (running: Running): Promise<void> => {
  signal(running, 'SIGKILL');
  if (!(await endedWithin(running, killDeadlineMs))) throw new Error(`process ${running.pid} survives SIGKILL`);
};

/** SIGTERM, then, after the grace period, SIGKILL. */
export const stop = async (running: Running, graceMs: number): Promise<StopOutcome> => {
  if (!(await isRunning(running.pid, running.marker))) return 'not-running';
  signal(running, 'SIGTERM');
  // A frozen process takes the signal only when it goes on.
  signal(running, 'SIGCONT');
  if (await endedWithin(running, graceMs)) return 'stopped';
  await kill(running);
  return 'killed';
};
