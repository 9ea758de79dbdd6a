import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export interface KhabarRun {
  readonly root: string;
  readonly stateDir: string;
  readonly args: readonly string[];
}

/** Runs the CLI as a user would; its messages pass through. @throws Error where it exits with another code than 0 or 1. */
export const khabar = async ({ root, stateDir, args }: KhabarRun): Promise<string> => {
  const child = spawn(process.execPath, [join(root, 'apps/cli/bin/khabar.js'), ...args, '--state-dir', stateDir], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0 && code !== 1) throw new Error(`khabar ${args.join(' ')} exited with ${code}`);
  return output;
};
