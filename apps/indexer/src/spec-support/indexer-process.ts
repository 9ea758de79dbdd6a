import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface IndexerProcess {
  readonly pid: number;
  /** Where the probes answer. */
  readonly port: number;
  /** Sends SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Sends SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
}

/** The service as it is built, in a process of its own. Resolves when it has joined its group. */
export const startIndexer = async (environment: Readonly<Record<string, string>>): Promise<IndexerProcess> => {
  const child = spawn(process.execPath, ['--import', '@khabar/telemetry/register', main], {
    env: {
      PATH: process.env['PATH'] ?? '',
      OTEL_SERVICE_NAME: 'indexer',
      KHABAR_HTTP_HOST: '127.0.0.1',
      KHABAR_HTTP_PORT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const started = new Promise<number>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const entry = JSON.parse(line) as { msg?: string; port?: number };
      if (entry.msg === 'service started' && entry.port !== undefined) resolve(entry.port);
    });
  });
  const port = await Promise.race([
    started,
    exited.then(([code]): never => {
      throw new Error(`the indexer ended with code ${code} before it was ready`);
    }),
  ]);
  return {
    pid: child.pid ?? 0,
    port,
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = await exited;
      return code;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
};
