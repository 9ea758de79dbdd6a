import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { PeriodicExportingMetricReader, type MetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, type SpanProcessor } from '@opentelemetry/sdk-trace';
import { temporalityOf } from './current-series.js';

export interface OtlpSettings {
  /** Base URL of the receiver; `/v1/traces` and `/v1/metrics` are added. */
  readonly endpoint: string;
  readonly intervalMs: number;
  readonly timeoutMs: number;
}

/** A batch of records ends thousands of spans at once; the SDK drops what the queue cannot take. */
const maxQueuedSpans = 16_384;

const signalUrl = (endpoint: string, signal: 'traces' | 'metrics'): string =>
  `${endpoint.replace(/\/+$/, '')}/v1/${signal}`;

class CurrentSeriesExporter extends OTLPMetricExporter {
  override selectAggregationTemporality = temporalityOf;
}

export const otlpSpanProcessor = ({ endpoint, intervalMs, timeoutMs }: OtlpSettings): SpanProcessor =>
  new BatchSpanProcessor({
    exporter: new OTLPTraceExporter({ url: signalUrl(endpoint, 'traces'), timeoutMillis: timeoutMs }),
    scheduledDelayMillis: intervalMs,
    exportTimeoutMillis: timeoutMs,
    maxQueueSize: maxQueuedSpans,
  });

export const otlpMetricReader = ({ endpoint, intervalMs, timeoutMs }: OtlpSettings): MetricReader =>
  new PeriodicExportingMetricReader({
    exporter: new CurrentSeriesExporter({ url: signalUrl(endpoint, 'metrics'), timeoutMillis: timeoutMs }),
    exportIntervalMillis: intervalMs,
    exportTimeoutMillis: Math.min(intervalMs, timeoutMs),
  });
