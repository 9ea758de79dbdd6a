import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode } from '../files/error-code.js';

const stackState = z.object({
  /** host:port of each broker. */
  brokers: z.array(z.string()),
  mongoUrl: z.string(),
  /** By member: `broker-1`, `controller-1`, `proxied-1`, `store`. */
  ports: z.record(z.string(), z.int()),
  /** By member; of a process that has ended it may be stale. */
  pids: z.record(z.string(), z.int()),
  /** Of each broker, what its proxied listener advertises; empty where it has none. */
  proxyPorts: z.array(z.int()).default([]),
  kafkaHeapMb: z.int(),
  mongoHeapMb: z.int(),
  /** What runs on the stack, by service: kept by whoever starts them. */
  services: z.record(z.string(), z.object({ pid: z.int(), port: z.int() }).loose()).optional(),
});

/** What stack.json holds. */
export type StackState = z.infer<typeof stackState>;

const pathIn = (stateDir: string) => join(stateDir, 'stack.json');

/** The state a start has left, or undefined. @throws Error naming a file that is not such a state. */
export const readState = async (stateDir: string): Promise<StackState | undefined> => {
  const path = pathIn(stateDir);
  try {
    return stackState.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new Error(`${path}: is not the state of a stack; remove it after you have stopped its processes`, {
      cause: error,
    });
  }
};

/** Replaces the file in one step, so that a reader never sees half of it. */
export const writeState = async (stateDir: string, state: StackState): Promise<void> => {
  await mkdir(stateDir, { recursive: true });
  const path = pathIn(stateDir);
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, `${JSON.stringify(state, null, 2)}\n`);
  await rename(unfinished, path);
};

export const removeState = (stateDir: string): Promise<void> => rm(pathIn(stateDir), { force: true });
