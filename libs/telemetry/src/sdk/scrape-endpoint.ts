import { createServer, type Server, type ServerResponse } from 'node:http';
import { PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { MetricReader } from '@opentelemetry/sdk-metrics';
import { temporalityOf } from './current-series.js';

/** Collects only when it is asked to. */
export class ScrapeReader extends MetricReader {
  constructor() {
    super({ aggregationTemporalitySelector: temporalityOf });
  }
  protected override onForceFlush(): Promise<void> {
    return Promise.resolve();
  }
  protected override onShutdown(): Promise<void> {
    return Promise.resolve();
  }
}

export interface ScrapeEndpoint {
  readonly port: number;
  close(): Promise<void>;
}

/** The port in KHABAR_METRICS_PORT cannot be listened on. */
export class MetricsPortError extends Error {
  override readonly name = 'MetricsPortError';
  constructor(port: number, cause: NodeJS.ErrnoException) {
    const why = cause.code === 'EADDRINUSE' ? 'is taken' : `cannot be listened on (${cause.code ?? cause.message})`;
    super(`KHABAR_METRICS_PORT: port ${port} ${why}; choose another, or 0 for a free one`, { cause });
  }
}

const contentType = 'text/plain; version=0.0.4; charset=utf-8';
const noPrefix = '';

const serializer = (): PrometheusSerializer => new PrometheusSerializer(noPrefix, false, undefined, false, true);

const answerWithMetrics = async (reader: MetricReader, response: ServerResponse): Promise<void> => {
  try {
    const { resourceMetrics } = await reader.collect();
    const text = serializer().serialize(resourceMetrics);
    response.writeHead(200, { 'content-type': contentType }).end(text);
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' }).end(`metrics could not be collected: ${String(error)}\n`);
  }
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new MetricsPortError(port, error)));
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/**
 * Serves `GET /metrics` in the Prometheus text format. It does not keep the process alive.
 * @throws MetricsPortError when the port is taken; port 0 takes a free one.
 */
export const openScrapeEndpoint = async (reader: MetricReader, port: number): Promise<ScrapeEndpoint> => {
  const server = createServer((request, response) => {
    if (request.url?.split('?')[0] === '/metrics') void answerWithMetrics(reader, response);
    else response.writeHead(404).end();
  });
  const listening = await listen(server, port);
  server.unref();
  return {
    port: listening,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
