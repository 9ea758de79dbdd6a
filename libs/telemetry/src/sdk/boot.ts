import { loadSettings, SettingsError, telemetrySettings, type Environment } from '@khabar/config';
import { createLogger } from '../logging/logger.js';
import { logDiagnostics } from './diagnostics.js';
import { rememberTelemetry, shutdownTelemetry } from './running.js';
import { MetricsPortError } from './scrape-endpoint.js';
import { packageVersionAbove } from './service-version.js';
import { startTelemetry } from './start.js';

export interface BootOptions {
  readonly env: Environment;
  /** The file the process runs; the nearest package.json gives the version of the service. */
  readonly mainScript?: string;
}

export type Boot = { ok: true } | { ok: false; problem: string };

const isBadSetting = (error: unknown): error is Error =>
  error instanceof SettingsError || error instanceof MetricsPortError;

/** Starts the telemetry of this process. `problem` names the setting that is wrong. */
export const bootTelemetry = async ({ env, mainScript }: BootOptions): Promise<Boot> => {
  try {
    const settings = loadSettings(telemetrySettings, env);
    const logger = createLogger('telemetry', { level: settings.KHABAR_LOG_LEVEL });
    logDiagnostics(logger);
    const serviceVersion = mainScript === undefined ? undefined : packageVersionAbove(mainScript);
    const telemetry = await startTelemetry({ settings, serviceVersion });
    rememberTelemetry(telemetry);
    process.once('beforeExit', () => void shutdownTelemetry());
    if (telemetry.metricsPort !== undefined)
      logger.info({ port: telemetry.metricsPort, path: '/metrics' }, 'metrics endpoint open');
    return { ok: true };
  } catch (error) {
    if (isBadSetting(error)) return { ok: false, problem: error.message };
    throw error;
  }
};
