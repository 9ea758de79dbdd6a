import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';

const stackSchema = z.object({ brokers: z.array(z.string()).min(1), mongoUrl: z.string() });

export interface RunningStack {
  /** The file it was found by. */
  readonly file: string;
  readonly brokers: readonly string[];
  readonly mongoUrl: string;
}

const candidates = (cwd: string, stateDir: string): string[] => {
  if (isAbsolute(stateDir)) return [join(stateDir, 'stack.json')];
  const files: string[] = [];
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    files.push(join(folder, stateDir, 'stack.json'));
    if (dirname(folder) === folder) return files;
  }
};

const readStack = async (file: string): Promise<RunningStack | undefined> => {
  try {
    return { file, ...stackSchema.parse(JSON.parse(await readFile(file, 'utf8'))) };
  } catch {
    return undefined;
  }
};

/** The local stack that runs in the state folder of `cwd` or of a folder above it, or undefined. */
export const findRunningStack = async (cwd: string, stateDir: string): Promise<RunningStack | undefined> => {
  for (const file of candidates(cwd, stateDir)) {
    const stack = await readStack(file);
    if (stack) return stack;
  }
  return undefined;
};
