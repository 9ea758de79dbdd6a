import { linksTo, SpanKind, withSpan } from '@khabar/telemetry';
import type { Verdict } from '../lanes/verdict.js';
import { TransientError, unexpectedCode } from '../errors/taxonomy.js';
import type { EventRecord, RecordOutcome } from '../records/event-record.js';
import type { Processing } from './processing.js';
import { recordSpans } from './record-spans.js';
import { batchAttributes } from './span-attributes.js';
import { contextOf, isTracing } from './tracing.js';
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
  return failedAll(count, error);
};

const failedAll = (count: number, error: unknown): readonly RecordOutcome[] =>
  Array.from({ length: count }, () => ({ ok: false, error }));

/** One call of the handler. Never rejects. */
const handle = async ({ handler }: Processing, decoded: readonly Decoded[]): Promise<readonly RecordOutcome[]> => {
  const [first] = decoded;
  if (!first) return [];
  const records = decoded.map(({ record }) => record);
  const { owner, tries } = first.work;
  try {
    const answer = await handler.call(records, {
      signal: owner.abort.signal,
      attempt: tries + 1,
      record: first.record,
    });
    return outcomesOf(answer, records.length);
  } catch (error) {
    return failedAll(records.length, error);
  }
};

/** In a span that links to the trace of every record. */
const handleTraced = async (processing: Processing, decoded: readonly Decoded[]): Promise<readonly RecordOutcome[]> => {
  if (decoded.length === 0) return [];
  const contexts = decoded.map(({ work }) => contextOf(work.message));
  const options = {
    kind: SpanKind.CONSUMER,
    links: linksTo(contexts),
    attributes: batchAttributes(processing.group, decoded),
  };
  return withSpan(`process batch ${decoded[0]?.record.topic}`, options, async (span) => {
    const spans = recordSpans(processing.group, decoded, { contexts, batch: span });
    const outcomes = await handle(processing, decoded);
    spans.end(outcomes);
    return outcomes;
  });
};

/** One try of a chunk; every record is judged on its own. Never rejects. */
export const chunkProcessor = (processing: Processing) => {
  const { activity, conclusion, gate, decode } = processing;

  const decodeAll = (chunk: readonly Work[], failures: Map<Work, RecordOutcome>): Decoded[] =>
    chunk.flatMap((work) => {
      if (work.condemned) return [];
      try {
        return [{ work, record: decode(work) }];
      } catch (error) {
        failures.set(work, { ok: false, error });
        return [];
      }
    });

  const concludeFailed = async (work: Work, pass: number, error: unknown): Promise<Verdict> => {
    try {
      if (work.condemned) return await conclusion.bury(work, work.condemned);
      return await conclusion.failed(work, pass, error);
    } finally {
      activity.end(work);
    }
  };

  const conclude = (work: Work, pass: number, outcome: RecordOutcome): Verdict | Promise<Verdict> => {
    if (work.condemned || !outcome.ok) return concludeFailed(work, pass, outcome.ok ? undefined : outcome.error);
    activity.end(work);
    return conclusion.succeeded(work, pass);
  };

  return async (chunk: readonly Work[]): Promise<readonly Verdict[]> => {
    chunk.forEach((work) => activity.begin(work));
    const pass = gate.enter();
    const failures = new Map<Work, RecordOutcome>();
    const decoded = decodeAll(chunk, failures);
    const handled = await (isTracing() ? handleTraced : handle)(processing, decoded);
    let next = 0;
    const verdicts = chunk.map((work) => {
      const outcome = failures.get(work) ?? (work.condemned ? ok : (handled[next++] ?? ok));
      return conclude(work, pass, outcome);
    });
    return verdicts.some((verdict) => verdict instanceof Promise) ? Promise.all(verdicts) : (verdicts as Verdict[]);
  };
};
