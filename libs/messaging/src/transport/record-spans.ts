import { SpanStatusCode, trace, type Context, type Span } from '@opentelemetry/api';
import { SpanKind } from '@khabar/telemetry';
import type { RecordOutcome } from '../records/event-record.js';
import { processAttributes } from './span-attributes.js';
import type { Work } from './work.js';

export interface RecordSpans {
  end(outcomes: readonly RecordOutcome[]): void;
}

const tracer = () => trace.getTracer('khabar');

const endSpan = (span: Span | undefined, outcome: RecordOutcome | undefined): void => {
  if (outcome && !outcome.ok) span?.setStatus({ code: SpanStatusCode.ERROR, message: String(outcome.error) });
  span?.end();
};

/**
 * One span per record of a batch, in the trace the record came with and linked to the span of the batch, so that the trace of an
 * article goes on through a bulk write. None where nothing is recorded.
 */
export const recordSpans = (
  group: string,
  records: readonly { readonly work: Work }[],
  { contexts, batch }: { readonly contexts: readonly Context[]; readonly batch: Span },
): RecordSpans => {
  if (!batch.isRecording()) return { end: () => undefined };
  const links = [{ context: batch.spanContext() }];
  const spans = records.map(({ work }, index) =>
    tracer().startSpan(
      `process ${work.owner.topic}`,
      { kind: SpanKind.CONSUMER, attributes: processAttributes(group, work), links },
      contexts[index],
    ),
  );
  return { end: (outcomes) => spans.forEach((span, index) => endSpan(span, outcomes[index])) };
};
