import type { RunningTelemetry } from './start.js';

let running: RunningTelemetry | undefined;

/** Remembers what `register` started, for {@link shutdownTelemetry}. */
export const rememberTelemetry = (telemetry: RunningTelemetry): void => {
  running = telemetry;
};

/** Port of the Prometheus endpoint of this process; undefined where none is open. */
export const metricsPort = (): number | undefined => running?.metricsPort;

/**
 * Sends the spans and metrics that are still queued. The last step of a shutdown; a second call, or one where telemetry was
 * not registered, does nothing. A receiver that is away costs at most KHABAR_OTLP_TIMEOUT_MS and never throws.
 */
export const shutdownTelemetry = async (): Promise<void> => {
  const ending = running;
  running = undefined;
  await ending?.shutdown().catch(() => undefined);
};
