import { ProxyTracerProvider, ROOT_CONTEXT, trace, type Context } from '@opentelemetry/api';
import { extractContext } from '@khabar/telemetry';
import type { KafkaMessage } from 'kafkajs';
import { headerSizeOf, headerTextsOf } from '../kafka/packed-headers.js';

/** False where no SDK was registered. Then nothing need be prepared for spans that go nowhere. */
export const isTracing = (): boolean => {
  const provider = trace.getTracerProvider();
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer('khabar') !== undefined;
};

/** W3C trace context. */
const traceHeaders: ReadonlyMap<string, number> = new Map([
  ['traceparent', 0],
  ['tracestate', 1],
]);

/** Among more headers nobody looks for a trace: it is a bomb. */
const maxHeaders = 1_000;

/** The trace a record came with; the root context where there is none. Looks at no other header. */
export const contextOf = (message: KafkaMessage): Context => {
  if (headerSizeOf(message).count > maxHeaders) return ROOT_CONTEXT;
  const [traceparent, tracestate] = headerTextsOf(message, traceHeaders);
  return traceparent === undefined ? ROOT_CONTEXT : extractContext({ traceparent, tracestate });
};
