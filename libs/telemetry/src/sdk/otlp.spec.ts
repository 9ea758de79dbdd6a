import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadSettings, telemetrySettings } from '@khabar/config';
import { context, metrics as metricsApi, propagation, trace } from '@opentelemetry/api';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { metrics } from '../metrics/instruments.js';
import { withSpan } from '../tracing/with-span.js';
import { startTelemetry } from './start.js';

interface Received {
  path: string;
  authorization?: string;
  body: Record<string, unknown>;
}

let receiver: Server;
let received: Received[];
let endpoint: string;

beforeEach(async () => {
  received = [];
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
      received.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, () => resolve()));
  endpoint = `http://localhost:${(receiver.address() as AddressInfo).port}`;
});

afterEach(async () => {
  for (const api of [trace, metricsApi, context, propagation]) api.disable();
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
});

const start = (env: Record<string, string>) =>
  startTelemetry({ settings: loadSettings(telemetrySettings, env), serviceVersion: '1.2.3' });

interface ExportedSpan {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
}

const spansOf = (bodies: Received[]): ExportedSpan[] =>
  bodies
    .filter(({ path }) => path === '/v1/traces')
    .flatMap(({ body }) => body.resourceSpans as { scopeSpans: { spans: ExportedSpan[] }[] }[])
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));

describe('OTLP export', () => {
  it('sends at shutdown the spans that were still queued, joined into one trace', async () => {
    const telemetry = await start({ KHABAR_OTLP_ENDPOINT: endpoint, KHABAR_OTLP_INTERVAL_MS: '60000' });
    await withSpan('fetch', {}, () => withSpan('publish', {}, () => undefined));
    expect(received).toEqual([]);
    await telemetry.shutdown();

    const spans = spansOf(received);
    expect(spans.map(({ name }) => name).sort()).toEqual(['fetch', 'publish']);
    const [publish, fetched] = ['publish', 'fetch'].map((name) => spans.find((span) => span.name === name));
    expect(publish?.traceId).toBe(fetched?.traceId);
    expect(publish?.parentSpanId).toBe(fetched?.spanId);
    expect(JSON.stringify(received)).toContain('service.version');
  });

  it('sends the metrics at its interval under the names of the table', async () => {
    const telemetry = await start({ KHABAR_OTLP_ENDPOINT: `${endpoint}/`, KHABAR_OTLP_INTERVAL_MS: '100' });
    metrics.items.add(1, { stage: 'index', outcome: 'stored' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    const exported = received.filter(({ path }) => path === '/v1/metrics');
    await telemetry.shutdown();
    expect(exported.length).toBeGreaterThan(1);
    expect(JSON.stringify(exported)).toContain('"khabar_items_total"');
  });

  it('sends the headers of OTEL_EXPORTER_OTLP_HEADERS, where the receiver wants a login', async () => {
    process.env.OTEL_EXPORTER_OTLP_HEADERS = 'authorization=Bearer%20secret';
    try {
      const telemetry = await start({ KHABAR_OTLP_ENDPOINT: endpoint });
      await withSpan('fetch', {}, () => undefined);
      await telemetry.shutdown();
    } finally {
      delete process.env.OTEL_EXPORTER_OTLP_HEADERS;
    }
    expect(received.length).toBeGreaterThan(0);
    expect(new Set(received.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer secret']));
  });

  it('does not hold up the shutdown beyond its time limit when the receiver hangs', async () => {
    receiver.removeAllListeners('request');
    const telemetry = await start({ KHABAR_OTLP_ENDPOINT: endpoint, KHABAR_OTLP_TIMEOUT_MS: '300' });
    await withSpan('fetch', {}, () => undefined);
    const before = Date.now();
    await telemetry.shutdown();
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  it('sends nothing where no endpoint is set', async () => {
    const telemetry = await start({});
    await withSpan('fetch', {}, () => undefined);
    await telemetry.shutdown();
    expect(received).toEqual([]);
  });

  it('refuses an endpoint that is no URL, naming the setting', () => {
    expect(() => loadSettings(telemetrySettings, { KHABAR_OTLP_ENDPOINT: 'collector:4318' })).toThrow(
      /KHABAR_OTLP_ENDPOINT: .*"collector:4318"/,
    );
  });
});
