import type { ServiceLaunch } from './launch-plan.js';
import { launchPlan } from './launch-plan.js';
import { isAnswering } from './readiness.js';
import { tail } from '../files/tail.js';
import { isRunning } from '../process/identity.js';
import { launch } from '../process/launch.js';
import { kill, type Running, signal, stop, type StopOutcome } from '../process/signal.js';
import { waitUntilReady } from '../process/wait.js';

/** A service process that was started; it outlives this process unless it is stopped. */
export interface ServiceControl {
  readonly name: string;
  readonly logFile: string;
  /** The process id of the last start. */
  pid(): number;
  isRunning(): Promise<boolean>;
  /** Whether its readiness probe says yes at this moment. */
  isReady(): Promise<boolean>;
  /** @throws Error with the end of its log where it ends or does not become ready in time. */
  waitUntilReady(): Promise<void>;
  /** SIGTERM, SIGKILL after the grace period. */
  stop(): Promise<StopOutcome>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** SIGSTOP. */
  freeze(): void;
  /** SIGCONT. */
  thaw(): void;
  /** Starts it again as it was, after it has ended; does not wait until it is ready. */
  restart(): Promise<void>;
}

const start = async (service: ServiceLaunch): Promise<Running> => {
  const { marker, ...plan } = launchPlan(service);
  return { pid: await launch(plan), marker };
};

const requireReady = async (service: ServiceLaunch, running: Running): Promise<void> => {
  const outcome = await waitUntilReady({
    isReady: () => isAnswering(service.readyUrl),
    isAlive: () => isRunning(running.pid, running.marker),
    timeoutMs: service.readyMs ?? 30_000,
  });
  if (outcome === 'ready') return;
  const what = outcome === 'ended' ? 'ended before it was ready' : `is not ready (${service.readyUrl})`;
  throw new Error(`${service.name} ${what}; end of ${service.logFile}:\n${await tail(service.logFile)}`);
};

/** Starts a service; `waitUntilReady` waits for its readiness probe. */
export const startService = async (service: ServiceLaunch): Promise<ServiceControl> => {
  let running = await start(service);
  const lives = () => isRunning(running.pid, running.marker);
  return {
    name: service.name,
    logFile: service.logFile,
    pid: () => running.pid,
    isRunning: lives,
    isReady: () => isAnswering(service.readyUrl),
    waitUntilReady: () => requireReady(service, running),
    stop: () => stop(running, service.graceMs ?? 30_000),
    kill: () => kill(running),
    freeze: () => signal(running, 'SIGSTOP'),
    thaw: () => signal(running, 'SIGCONT'),
    restart: async () => {
      if (await lives()) throw new Error(`${service.name} still runs (process ${running.pid})`);
      running = await start(service);
    },
  };
};
