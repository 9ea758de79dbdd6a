import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { type ReceivedSpan, spansOf } from './span.js';

/** An OTLP/HTTP receiver (JSON encoding) that keeps what it is sent. */
export interface OtlpReceiver {
  /** For KHABAR_OTLP_ENDPOINT. */
  readonly endpoint: string;
  /** All spans so far; of one trace where given. */
  spans(traceId?: string): readonly ReceivedSpan[];
  /** The bodies of all metric exports so far. */
  metrics(): readonly unknown[];
  close(): Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const plain = request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
  return JSON.parse(plain.toString('utf8'));
};

export const otlpReceiver = async (): Promise<OtlpReceiver> => {
  const spans: ReceivedSpan[] = [];
  const metrics: unknown[] = [];
  const take: Readonly<Record<string, (body: never) => void>> = {
    '/v1/traces': (body) => void spans.push(...spansOf(body)),
    '/v1/metrics': (body) => void metrics.push(body),
  };
  const server = createServer((request, response) => {
    const answer = (status: number, text: string) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    const keep = take[request.url ?? ''];
    if (!keep) return void answer(404, '{}');
    void bodyOf(request).then(
      (body) => {
        keep(body as never);
        answer(200, '{}');
      },
      (error: Error) => answer(400, JSON.stringify({ message: `expected OTLP in JSON: ${error.message}` })),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: (traceId) => spans.filter((span) => traceId === undefined || span.traceId === traceId),
    metrics: () => [...metrics],
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
