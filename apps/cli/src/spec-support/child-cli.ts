import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/khabar.js', import.meta.url));

export interface ChildRan {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface ChildOptions {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Record<string, string>;
  /** Closes the reading end of its output after the first piece. */
  readonly stopReading?: boolean;
}

/** Runs the built command line as a process of its own, which sees only the given environment. */
export const runProcess = async (args: readonly string[], options: ChildOptions = {}): Promise<ChildRan> => {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? '/',
    env: { PATH: process.env['PATH'], ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.stdin ?? '');
  if (options.stopReading) child.stdout.once('data', () => child.stdout.destroy());
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const out = options.stopReading ? Promise.resolve('') : text(child.stdout);
  const [code, printed, told] = await Promise.all([ended, out, text(child.stderr)]);
  return { code, out: printed, err: told };
};
