import type { Logger } from '@khabar/telemetry';

export interface Shutdown {
  readonly logger: Logger;
  /** Longest time from the signal to the exit, milliseconds. */
  readonly graceMs: number;
  /** What is closed, in this order. */
  readonly steps: readonly (() => Promise<unknown>)[];
}

/** On SIGTERM or SIGINT closes everything in order and exits 0; 1 where that fails, takes too long, or a second signal comes. */
export const shutDownOnSignal = ({ logger, graceMs, steps }: Shutdown): void => {
  let isClosing = false;
  const close = async (signal: string): Promise<void> => {
    if (isClosing) process.exit(1);
    isClosing = true;
    logger.info({ signal, graceMs }, 'shutting down');
    setTimeout(() => {
      logger.error({ graceMs }, 'KHABAR_DRAIN_GRACE_MS is over: exiting at once');
      process.exit(1);
    }, graceMs).unref();
    try {
      for (const step of steps) await step();
      process.exit(0);
    } catch (error) {
      logger.error({ error }, 'the shutdown failed');
      process.exit(1);
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void close(signal));
};
