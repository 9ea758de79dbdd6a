import { isMainThread } from 'node:worker_threads';
import { loadSettings, SettingsError, telemetrySettings } from '@khabar/config';
import { createLogger } from './logging/logger.js';
import { rememberTelemetry, shutdownTelemetry } from './sdk/running.js';
import { MetricsPortError } from './sdk/scrape-endpoint.js';
import { packageVersionAbove } from './sdk/service-version.js';
import { startTelemetry } from './sdk/start.js';

const badSettingExitCode = 78; // EX_CONFIG

const start = async (): Promise<void> => {
  const settings = loadSettings(telemetrySettings, process.env);
  const telemetry = await startTelemetry({ settings, serviceVersion: packageVersionAbove(process.argv[1] ?? '/') });
  rememberTelemetry(telemetry);
  process.once('beforeExit', () => void shutdownTelemetry());
  if (telemetry.metricsPort !== undefined)
    createLogger('telemetry').info({ port: telemetry.metricsPort, path: '/metrics' }, 'metrics endpoint open');
};

// Worker threads inherit --import, and would all want the port of the scrape endpoint.
if (isMainThread) {
  await start().catch((error: unknown) => {
    if (!(error instanceof SettingsError || error instanceof MetricsPortError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(badSettingExitCode);
  });
}
