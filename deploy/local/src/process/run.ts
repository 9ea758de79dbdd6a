import { spawn } from 'node:child_process';

export type RunResult = { ok: true; output: string } | { ok: false; code: number | null; output: string };

const outputLimit = 200_000;

/** Runs a program to its end. A program that is not there is an ordinary failure. */
export const run = (command: string, args: readonly string[]): Promise<RunResult> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const gather = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-outputLimit);
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    child.once('error', (error) => resolve({ ok: false, code: null, output: error.message }));
    child.once('close', (code) => resolve(code === 0 ? { ok: true, output } : { ok: false, code, output }));
  });
