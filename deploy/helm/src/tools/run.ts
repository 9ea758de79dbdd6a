import { spawn } from 'node:child_process';

export interface RunResult {
  /** Exit code; null where a signal ended the program. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

/** Runs a program to its end. @throws the system's error where it cannot be started. */
export const run = (
  program: string,
  args: readonly string[],
  { cwd, input = '', env, signal }: RunOptions = {},
): Promise<RunResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, signal });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
    child.stdin.on('error', () => undefined); // a program that does not read its input may be gone already
    child.stdin.end(input);
  });

/** Standard output of a program that must succeed. @throws with its messages where it does not. */
export const outputOf = async (program: string, args: readonly string[], options: RunOptions = {}): Promise<string> => {
  const { code, stdout, stderr } = await run(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed with ${code}:\n${stderr}${stdout}`);
  return stdout;
};
