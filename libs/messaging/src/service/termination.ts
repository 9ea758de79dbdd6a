import { shutdownTelemetry, type Logger } from '@khabar/telemetry';

export interface Termination {
  readonly logger: Logger;
  /** Longest time from the signal to the exit, milliseconds. */
  readonly graceMs: number;
  readonly close: () => Promise<void>;
}

const signals = ['SIGTERM', 'SIGINT'] as const;

/** Exits 0 after a clean close, 1 where it failed, took longer than the grace, or a second signal came. */
export const onTermination = ({ logger, graceMs, close }: Termination): void => {
  let terminating = false;

  const terminate = async (signal: string): Promise<void> => {
    if (terminating) {
      logger.error({ signal }, 'second signal: exiting at once');
      process.exit(1);
    }
    terminating = true;
    logger.info({ signal, graceMs }, 'draining');
    setTimeout(() => {
      logger.error({ graceMs }, 'KHABAR_DRAIN_GRACE_MS is over: exiting at once');
      process.exit(1);
    }, graceMs).unref();
    try {
      await close();
      await shutdownTelemetry();
      logger.info('drained');
      process.exit(0);
    } catch (error) {
      logger.error({ error }, 'drain failed');
      process.exit(1);
    }
  };

  for (const signal of signals) process.on(signal, () => void terminate(signal));
};
