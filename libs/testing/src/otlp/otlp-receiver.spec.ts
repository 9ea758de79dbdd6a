import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type OtlpReceiver, otlpReceiver } from './otlp-receiver.js';

const span = {
  traceId: '5b8efff798038103d269b633813fc60c',
  spanId: 'eee19b7ec3c1b174',
  name: 'process khabar.articles.raw.v1',
  kind: 5,
  startTimeUnixNano: '1544712660000000000',
  endTimeUnixNano: '1544712661000000000',
  attributes: [{ key: 'messaging.system', value: { stringValue: 'kafka' } }],
  status: { code: 2 },
};
const body = JSON.stringify({
  resourceSpans: [
    {
      resource: { attributes: [{ key: 'service.name', value: { stringValue: 'parser' } }] },
      scopeSpans: [{ spans: [span] }],
    },
  ],
});

describe('otlpReceiver', () => {
  let receiver: OtlpReceiver;
  beforeEach(async () => {
    receiver = await otlpReceiver();
  });
  afterEach(() => receiver.close());

  const send = (content: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(`${receiver.endpoint}/v1/traces`, { method: 'POST', body: new Uint8Array(Buffer.from(content)), headers });

  it('keeps spans with their service, attributes and status', async () => {
    expect((await send(body)).status).toBe(200);
    expect(receiver.spans(span.traceId)).toEqual([
      expect.objectContaining({
        service: 'parser',
        name: span.name,
        attributes: { 'messaging.system': 'kafka' },
        failed: true,
      }),
    ]);
    expect(receiver.spans('another')).toEqual([]);
  });

  it('reads compressed exports', async () => {
    await send(gzipSync(body), { 'content-encoding': 'gzip' });
    expect(receiver.spans()).toHaveLength(1);
  });

  it('refuses what is not JSON', async () => {
    expect((await send('\n\x01')).status).toBe(400);
  });
});
