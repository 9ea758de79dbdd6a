import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './error-code.js';

const pollMs = 100;
const takeoverAgeMs = 10_000;

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
};

/** Creates the file with its content in one step, so that nobody ever sees a lock without its owner. */
const createOnce = async (path: string): Promise<boolean> => {
  const own = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
};

const ownerIsGone = async (path: string): Promise<boolean> => {
  const owner = Number(await readFile(path, 'utf8').catch(() => String(process.pid)));
  return !alive(owner);
};

/** Removes a lock whose owner died. One process at a time does so, or it might remove the next owner's lock. */
const breakStale = async (path: string): Promise<void> => {
  if (!(await ownerIsGone(path))) return;
  const takeover = `${path}.takeover`;
  if (await createOnce(takeover)) {
    if (await ownerIsGone(path)) await rm(path, { force: true });
    await rm(takeover, { force: true });
    return;
  }
  const since = await stat(takeover).catch(() => undefined);
  if (since && Date.now() - since.mtimeMs > takeoverAgeMs) await rm(takeover, { force: true });
};

/**
 * Runs the work while no other process of this machine holds the lock; the lock of a process that died counts as free.
 * @throws Error naming the file and its owner where it stays locked for `timeoutMs`.
 */
export const withLock = async <T>(path: string, timeoutMs: number, work: () => Promise<T>): Promise<T> => {
  const deadline = Date.now() + timeoutMs;
  while (!(await createOnce(path))) {
    await breakStale(path);
    if (Date.now() > deadline) {
      const owner = await readFile(path, 'utf8').catch(() => 'unknown');
      throw new Error(`${path}: still locked by process ${owner} after ${timeoutMs} ms`);
    }
    await sleep(pollMs);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
};
