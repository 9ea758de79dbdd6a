import {
  context,
  isSpanContextValid,
  propagation,
  ROOT_CONTEXT,
  trace,
  type Context,
  type Link,
  type TextMapGetter,
} from '@opentelemetry/api';

/** Headers as a Kafka client gives them. */
export type CarrierHeaders = Readonly<Record<string, Buffer | string | (Buffer | string)[] | undefined>>;

const textOf = (value: Buffer | string | undefined): string | undefined => value?.toString();

const getter: TextMapGetter<CarrierHeaders> = {
  keys: (headers) => Object.keys(headers),
  get: (headers, name) => {
    const value = headers[name];
    return textOf(Array.isArray(value) ? value.at(-1) : value);
  },
};

/** Writes `traceparent` of the active span into the headers of a record. Nothing is written outside a span. */
export const injectContext = (headers: Record<string, string>): void => {
  propagation.inject(context.active(), headers);
};

/** The context a record came with; the root context where it has no `traceparent`, or a malformed one. */
export const extractContext = (headers: CarrierHeaders): Context => propagation.extract(ROOT_CONTEXT, headers, getter);

/** A link to the span of each context, for the one span of a whole batch. Contexts without a span give none. */
export const linksTo = (contexts: readonly Context[]): Link[] =>
  contexts.flatMap((from) => {
    const spanContext = trace.getSpanContext(from);
    return spanContext && isSpanContextValid(spanContext) ? [{ context: spanContext }] : [];
  });
