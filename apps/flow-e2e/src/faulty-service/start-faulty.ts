import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { freePort } from '@khabar/local';
import { eventually } from '@khabar/testing';
import { root, type Flow } from '../flow/flow.js';
import { quickSettings } from '../flow/settings.js';

export interface FaultyService {
  readonly instance: string;
  /** Of the probes. */
  readonly url: string;
  readonly logFile: string;
  /** SIGTERM; the exit code, null where it had to be killed, and how long it took, milliseconds. */
  stop(): Promise<{ readonly code: number | null; readonly tookMs: number }>;
  kill(): void;
}

export interface FaultyOptions {
  /** One letter or word; the instance is `faulty-<name>`. */
  readonly name: string;
  readonly settings?: Readonly<Record<string, string>>;
}

const script = 'apps/flow-e2e/dist/faulty-service/main.js';
const killAfterMs = 30_000;
const readyMs = 60_000;

/** Starts a process of the faulty service and waits until it is a member of its group. */
export const startFaulty = async (flow: Flow, { name, settings = {} }: FaultyOptions): Promise<FaultyService> => {
  const instance = `faulty-${name}`;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const logFile = join(flow.stack.stateDir, 'logs', `${instance}.log`);
  await mkdir(dirname(logFile), { recursive: true });
  const log = await open(logFile, 'a');
  const child = spawn(process.execPath, ['--import', '@khabar/telemetry/register', script], {
    cwd: root,
    stdio: ['ignore', log.fd, log.fd],
    env: {
      PATH: process.env['PATH'],
      OTEL_SERVICE_NAME: instance,
      KHABAR_KAFKA_BROKERS: flow.stack.brokers.join(','),
      KHABAR_HTTP_HOST: '127.0.0.1',
      KHABAR_HTTP_PORT: String(port),
      ...quickSettings,
      ...settings,
    },
  });
  await log.close();
  const ended = once(child, 'exit') as Promise<[number | null]>;
  await eventually(
    async () => {
      if (child.exitCode !== null) throw new Error(`${instance} ended with ${child.exitCode}, see ${logFile}`);
      const { ok, status } = await fetch(`${url}/health/ready`);
      if (!ok) throw new Error(`${instance} is not ready: ${status}`);
    },
    { timeoutMs: readyMs, pollMs: 100 },
  );
  return {
    instance,
    url,
    logFile,
    stop: async () => {
      const started = performance.now();
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
      const [code] = await ended;
      clearTimeout(timer);
      return { code, tookMs: performance.now() - started };
    },
    kill: () => void child.kill('SIGKILL'),
  };
};
