import { exitCodes } from './exit-codes.js';

/** Aborted by the first Ctrl-C or SIGTERM, so that the command can end in order; the second ends it at once. */
export const interruption = (process: NodeJS.Process): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(exitCodes.interrupted);
      controller.abort();
    });
  }
  return controller.signal;
};
