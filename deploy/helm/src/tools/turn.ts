import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const pollMs = 500;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const take = async (file: string): Promise<boolean> => {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
};

const holderOf = async (file: string): Promise<number | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text === '' ? undefined : Number(text);
};

/**
 * Runs `work` while no other process does so under the same file. It spares the cores a second build; what is built
 * must be safe without it, because the lock of a dead process is taken over.
 */
export const inTurn = async <Result>(file: string, work: () => Promise<Result>): Promise<Result> => {
  while (!(await take(file))) {
    const holder = await holderOf(file);
    if (holder !== undefined && !isAlive(holder)) await rm(file, { force: true });
    else await pause(pollMs);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
};
