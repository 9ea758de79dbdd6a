import {
  context,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Link,
  type Span,
  type SpanKind,
} from '@opentelemetry/api';

export interface SpanSettings {
  /** Internal where absent. */
  readonly kind?: SpanKind;
  readonly attributes?: Attributes;
  /** The active context where absent. */
  readonly parent?: Context;
  readonly links?: Link[];
}

export const tracerName = 'khabar';

const recordFailure = (span: Span, error: unknown): void => {
  const exception = error instanceof Error ? error : new Error(String(error));
  span.recordException(exception);
  span.setAttribute('error.type', exception.name);
  span.setStatus({ code: SpanStatusCode.ERROR, message: exception.message });
};

/**
 * Runs `run` inside a span that ends with it. What is thrown is recorded on the span and thrown on.
 * `run` gets the span, to add what is known only later.
 */
export const withSpan = <Result>(
  name: string,
  { parent = context.active(), ...options }: SpanSettings,
  run: (span: Span) => Promise<Result> | Result,
): Promise<Result> =>
  trace.getTracer(tracerName).startActiveSpan(name, options, parent, async (span) => {
    try {
      return await run(span);
    } catch (error) {
      recordFailure(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
