import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const guardian = fileURLToPath(new URL('../../guardian.mjs', import.meta.url));

/** Has the servers of the folder stopped and the folder removed when the owning process ends, even by SIGKILL. */
export const guard = (owner: number, stateDir: string): void => {
  spawn(process.execPath, [guardian, String(owner), stateDir], { detached: true, stdio: 'ignore' }).unref();
};
