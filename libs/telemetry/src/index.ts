export { SpanKind, type Context, type Link, type Span } from '@opentelemetry/api';
export * from './logging/logger.js';
export * from './logging/nest-logger.js';
export { metrics, type Counter, type Gauge, type Histogram, type Metrics } from './metrics/instruments.js';
export * from './metrics/table.js';
export { metricsPort, shutdownTelemetry } from './sdk/running.js';
export * from './tracing/propagation.js';
export * from './tracing/with-span.js';
