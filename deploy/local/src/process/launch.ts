import { spawn } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  /** Output of the process is appended here. */
  readonly logFile: string;
  readonly cwd?: string;
  /** Instead of this process's own environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Starts a process that outlives this one. @returns its process id. */
export const launch = async ({ command, args, logFile, cwd, env }: Launch): Promise<number> => {
  await mkdir(dirname(logFile), { recursive: true });
  const log = await open(logFile, 'a');
  try {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    if (child.pid === undefined) throw new Error(`${command}: started without a process id`);
    return child.pid;
  } finally {
    await log.close();
  }
};
