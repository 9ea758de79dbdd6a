import { setTimeout } from 'node:timers/promises';
import { telemetrySettings, type Settings } from '@khabar/config';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { envDetector, hostDetector, resourceFromAttributes, serviceInstanceIdDetector } from '@opentelemetry/resources';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { AlwaysOnSampler, NoopSpanProcessor, ParentBasedSampler } from '@opentelemetry/sdk-trace';
import { observeRuntime } from '../metrics/runtime.js';
import { otlpMetricReader, otlpSpanProcessor, type OtlpSettings } from './otlp.js';
import { openScrapeEndpoint, ScrapeReader, type ScrapeEndpoint } from './scrape-endpoint.js';

export interface TelemetryOptions {
  readonly settings: Settings<typeof telemetrySettings>;
  readonly serviceVersion?: string;
}

export interface RunningTelemetry {
  /** Port of the scrape endpoint; undefined where none was asked for. */
  readonly metricsPort?: number;
  /** Sends what is still queued and closes the endpoint. */
  shutdown(): Promise<void>;
}

const otlpOf = (settings: TelemetryOptions['settings']): OtlpSettings | undefined =>
  settings.KHABAR_OTLP_ENDPOINT === undefined
    ? undefined
    : {
        endpoint: settings.KHABAR_OTLP_ENDPOINT,
        intervalMs: settings.KHABAR_OTLP_INTERVAL_MS,
        timeoutMs: settings.KHABAR_OTLP_TIMEOUT_MS,
      };

/**
 * Registers traces and metrics with the OpenTelemetry API. Every trace that starts here is sampled, and every span has its
 * ids even where nothing is exported: records carry `traceparent` and logs `trace_id` in any case.
 * @throws MetricsPortError when the port of the scrape endpoint is taken.
 */
export const startTelemetry = async ({ settings, serviceVersion }: TelemetryOptions): Promise<RunningTelemetry> => {
  const otlp = otlpOf(settings);
  const scraped = settings.KHABAR_METRICS_PORT === undefined ? undefined : new ScrapeReader();
  const sdk = new NodeSDK({
    resource: resourceFromAttributes({ 'service.version': serviceVersion }),
    // Not the process detector: it would publish the command line.
    resourceDetectors: [serviceInstanceIdDetector, hostDetector, envDetector],
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanProcessors: [otlp ? otlpSpanProcessor(otlp) : new NoopSpanProcessor()],
    metricReaders: [...(scraped ? [scraped] : []), ...(otlp ? [otlpMetricReader(otlp)] : [])],
    // Logs go to standard output only; without this the SDK would export them to localhost.
    logRecordProcessors: [],
    textMapPropagator: new W3CTraceContextPropagator(),
  });
  let endpoint: ScrapeEndpoint | undefined;
  if (scraped) endpoint = await openScrapeEndpoint(scraped, settings.KHABAR_METRICS_PORT ?? 0);
  sdk.start();
  const endRuntime = observeRuntime();
  return {
    metricsPort: endpoint?.port,
    shutdown: async () => {
      endRuntime();
      await endpoint?.close();
      // The SDK waits for its retries too; a receiver that is away must not eat the grace period of the service.
      await Promise.race([sdk.shutdown(), setTimeout(settings.KHABAR_OTLP_TIMEOUT_MS, undefined, { ref: false })]);
    },
  };
};
