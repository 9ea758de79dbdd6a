import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface ApiProcess {
  readonly child: ChildProcess;
  /** The first line it logs that holds this text; undefined where it ends without. */
  line(text: string): Promise<string | undefined>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** What it wrote to standard error so far. */
  errors(): string;
}

/** Runs the built service as it runs in production. */
export const startApiProcess = (env: Record<string, string>): ApiProcess => {
  const child = spawn(process.execPath, ['--import', '@khabar/telemetry/register', main], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PATH: process.env['PATH'], OTEL_SERVICE_NAME: 'api', KHABAR_HTTP_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let told = '';
  const reader = createInterface(child.stdout);
  reader.on('line', (line) => lines.push(line));
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  return {
    child,
    ended,
    errors: () => told,
    line: async (text) => {
      for (let isOver = false; ;) {
        const found = lines.find((line) => line.includes(text));
        if (found !== undefined || isOver) return found;
        isOver = await Promise.race([once(reader, 'line').then(() => false), ended.then(() => true)]);
      }
    },
  };
};
