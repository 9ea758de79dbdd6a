import { extractContext, linksTo, SpanKind, withSpan } from '@khabar/telemetry';
import type { Verdict } from '../lanes/verdict.js';
import { TransientError, unexpectedCode } from '../errors/taxonomy.js';
import type { EventRecord, RecordOutcome } from '../records/event-record.js';
import type { Processing } from './processing.js';
import { recordSpans } from './record-spans.js';
import type { Work } from './work.js';

interface Decoded {
  readonly work: Work;
  readonly record: EventRecord;
}

const ok: RecordOutcome = { ok: true };

const outcomesOf = (answer: unknown, count: number): readonly RecordOutcome[] => {
  if (Array.isArray(answer) && answer.length === count) return answer as RecordOutcome[];
  const found = Array.isArray(answer) ? `${answer.length} outcomes` : typeof answer;
  const error = new TransientError(unexpectedCode, `the batch handler returned ${found} for ${count} records`);
  return Array.from({ length: count }, () => ({ ok: false, error }));
};

/** One call of the handler, in a span that links to the trace of every record. */
const handle = async (processing: Processing, decoded: readonly Decoded[]): Promise<readonly RecordOutcome[]> => {
  const [first] = decoded;
  if (!first) return [];
  const { owner, tries } = first.work;
  const contexts = decoded.map(({ work }) => extractContext(work.message.headers ?? {}));
  const options = {
    kind: SpanKind.CONSUMER,
    links: linksTo(contexts),
    attributes: {
      'messaging.system': 'kafka',
      'messaging.operation.name': 'process',
      'messaging.operation.type': 'process',
      'messaging.destination.name': owner.topic,
      'messaging.destination.partition.id': String(owner.partition),
      'messaging.consumer.group.name': processing.group,
      'messaging.batch.message_count': decoded.length,
    },
  };
  return withSpan(`process batch ${owner.topic}`, options, async (span) => {
    const spans = recordSpans(processing.group, decoded, { contexts, batch: span });
    const records = decoded.map(({ record }) => record);
    const context = { signal: owner.abort.signal, attempt: tries + 1, record: first.record };
    const outcomes = await processing.handler.call(records, context).then(
      (answer) => outcomesOf(answer, records.length),
      (error: unknown) => records.map((): RecordOutcome => ({ ok: false, error })),
    );
    spans.end(outcomes);
    return outcomes;
  });
};

/** One try of a chunk; every record is judged on its own. Never rejects. */
export const chunkProcessor = (processing: Processing) => {
  const { activity, conclusion, gate, decode } = processing;

  const decodeAll = (chunk: readonly Work[], outcomes: Map<Work, RecordOutcome>): Decoded[] =>
    chunk.flatMap((work) => {
      if (work.condemned) return [];
      try {
        return [{ work, record: decode(work) }];
      } catch (error) {
        outcomes.set(work, { ok: false, error });
        return [];
      }
    });

  const conclude = async (work: Work, pass: number, outcome: RecordOutcome): Promise<Verdict> => {
    try {
      if (work.condemned) return await conclusion.bury(work, work.condemned);
      return outcome.ok ? conclusion.succeeded(work, pass) : await conclusion.failed(work, pass, outcome.error);
    } finally {
      activity.end(work);
    }
  };

  return async (chunk: readonly Work[]): Promise<readonly Verdict[]> => {
    chunk.forEach((work) => activity.begin(work));
    const pass = gate.enter();
    const outcomes = new Map<Work, RecordOutcome>();
    const decoded = decodeAll(chunk, outcomes);
    const handled = await handle(processing, decoded);
    decoded.forEach(({ work }, index) => outcomes.set(work, handled[index] ?? ok));
    return Promise.all(chunk.map((work) => conclude(work, pass, outcomes.get(work) ?? ok)));
  };
};
