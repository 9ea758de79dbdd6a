import { loadSettings, telemetrySettings } from '@khabar/config';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags } from '@opentelemetry/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import fc from 'fast-check';
import { startTelemetry, type RunningTelemetry } from '../sdk/start.js';
import { extractContext, injectContext, linksTo } from './propagation.js';
import { withSpan } from './with-span.js';

let telemetry: RunningTelemetry;
beforeAll(async () => {
  telemetry = await startTelemetry({ settings: loadSettings(telemetrySettings, {}) });
});
afterAll(() => telemetry.shutdown());

describe('withSpan', () => {
  it('returns what the work returns, and ends the span after it', async () => {
    const span = await withSpan('work', { kind: SpanKind.CONSUMER, attributes: { a: 1 } }, (active) => active);
    const ended = span as unknown as ReadableSpan;
    expect(ended.ended).toBe(true);
    expect(ended).toMatchObject({ name: 'work', kind: SpanKind.CONSUMER, attributes: { a: 1 } });
  });

  it('records what is thrown on the span, and throws it on', async () => {
    let seen: ReadableSpan | undefined;
    const failure = new RangeError('too large');
    await expect(
      withSpan('work', {}, (span) => {
        seen = span as unknown as ReadableSpan;
        throw failure;
      }),
    ).rejects.toBe(failure);
    expect(seen).toMatchObject({
      ended: true,
      status: { code: SpanStatusCode.ERROR, message: 'too large' },
      attributes: { 'error.type': 'RangeError' },
    });
    expect(seen?.events.map(({ name }) => name)).toEqual(['exception']);
  });

  it('records something thrown that is no error', async () => {
    await expect(withSpan('work', {}, () => Promise.reject('plain text'))).rejects.toBe('plain text');
  });

  it('continues the trace of the given parent, over the headers of a record', async () => {
    const headers: Record<string, string> = {};
    const sent = await withSpan('send', {}, (span) => {
      injectContext(headers);
      return span.spanContext();
    });
    const received = await withSpan('process', { parent: extractContext(headers) }, (span) => span);
    expect(received.spanContext().traceId).toBe(sent.traceId);
    expect((received as unknown as ReadableSpan).parentSpanContext?.spanId).toBe(sent.spanId);
  });

  it('links the one span of a batch to the span of every record', async () => {
    const contexts = await Promise.all(
      ['a', 'b'].map((name) =>
        withSpan(name, {}, () => {
          const headers: Record<string, string> = {};
          injectContext(headers);
          return extractContext(headers);
        }),
      ),
    );
    const batch = await withSpan('batch', { links: linksTo([...contexts, ROOT_CONTEXT]) }, (span) => span);
    const linked = (batch as unknown as ReadableSpan).links.map((link) => link.context.traceId);
    expect(linked).toEqual(contexts.map((from) => trace.getSpanContext(from)?.traceId));
  });
});

describe('the trace context in Kafka headers', () => {
  const hex = (digits: number) =>
    fc
      .array(fc.constantFrom(...'0123456789abcdef'), { minLength: digits, maxLength: digits })
      .map((characters) => characters.join(''))
      .filter((text) => /[^0]/.test(text));

  it('comes out as it went in, as text, bytes or a repeated header', () => {
    fc.assert(
      fc.property(hex(32), hex(16), fc.constantFrom('text', 'bytes', 'list'), (traceId, spanId, form) => {
        const text = `00-${traceId}-${spanId}-01`;
        const traceparent = { text, bytes: Buffer.from(text), list: ['ignored', Buffer.from(text)] }[form];
        expect(trace.getSpanContext(extractContext({ traceparent }))).toMatchObject({
          traceId,
          spanId,
          traceFlags: TraceFlags.SAMPLED,
          isRemote: true,
        });
      }),
    );
  });

  it('is ignored when it is malformed, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uint8Array().map(Buffer.from)), (traceparent) => {
        expect(linksTo([extractContext({ traceparent })])).toEqual([]);
      }),
    );
  });

  it('is not written outside a span', () => {
    const headers = {};
    injectContext(headers);
    expect(headers).toEqual({});
  });
});
