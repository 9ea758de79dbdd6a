import { SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import type { WriteOutcome } from '@khabar/store';
import { extractContext, SpanKind, tracerName } from '@khabar/telemetry';
import type { DecodedRecord } from './indexed-record.js';

const startSpan = ({ record, write }: DecodedRecord): Span => {
  const { articleId, revision } = write.kind === 'article' ? write.article : write.withdrawal;
  const bulk = trace.getActiveSpan()?.spanContext();
  const attributes = {
    'db.system.name': 'mongodb',
    'db.collection.name': 'articles',
    'db.operation.name': 'bulkWrite',
    'khabar.article.id': articleId,
    'khabar.article.revision': revision,
  };
  const options = { kind: SpanKind.CLIENT, attributes, links: bulk ? [{ context: bulk }] : [] };
  return trace.getTracer(tracerName).startSpan('store article', options, extractContext(record.headers));
};

const endSpan = (span: Span, outcome: WriteOutcome | undefined): void => {
  span.setAttribute('khabar.outcome', outcome?.outcome ?? 'unknown');
  if (!outcome || outcome.outcome === 'failed') {
    span.setStatus({ code: SpanStatusCode.ERROR, message: String(outcome?.error ?? 'no outcome') });
  }
  span.end();
};

/** One span per record in the trace it came with, around the one bulk that writes them all: the trace ends at the document. */
export const writeSpans = async (
  records: readonly DecodedRecord[],
  write: () => Promise<WriteOutcome[]>,
): Promise<WriteOutcome[]> => {
  const spans = records.map(startSpan);
  let outcomes: WriteOutcome[] = [];
  try {
    outcomes = await write();
    return outcomes;
  } finally {
    spans.forEach((span, index) => endSpan(span, outcomes[index]));
  }
};
