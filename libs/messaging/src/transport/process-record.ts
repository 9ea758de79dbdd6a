import { SpanKind, withSpan } from '@khabar/telemetry';
import type { Verdict } from '../lanes/verdict.js';
import type { Processing } from './processing.js';
import { processAttributes } from './span-attributes.js';
import { contextOf, isTracing } from './tracing.js';
import type { Work } from './work.js';

const handle = ({ handler, decode }: Processing, work: Work): Promise<unknown> => {
  const record = decode(work);
  return handler.call(record, { signal: work.owner.abort.signal, attempt: work.tries + 1, record });
};

/** In a span that goes on with the trace the record came with. */
const handleTraced = (processing: Processing, work: Work): Promise<unknown> => {
  const attributes = processAttributes(processing.group, work);
  const options = { kind: SpanKind.CONSUMER, attributes, parent: contextOf(work.message) };
  return withSpan(`process ${work.owner.topic}`, options, () => handle(processing, work));
};

const tryOnce = (processing: Processing, work: Work): Promise<unknown> => {
  try {
    return (isTracing() ? handleTraced : handle)(processing, work);
  } catch (error) {
    return Promise.reject(error);
  }
};

/** One try of one record. Never rejects. Promises are few here: each one counts for every record. */
export const recordProcessor = (processing: Processing) => {
  const { activity, conclusion, gate } = processing;

  const ended = async (work: Work, verdict: Verdict | Promise<Verdict>): Promise<Verdict> => {
    const settled = await verdict;
    activity.end(work);
    return settled;
  };

  return (work: Work): Promise<Verdict> => {
    activity.begin(work);
    if (work.condemned) return ended(work, conclusion.bury(work, work.condemned));
    const pass = gate.enter();
    return tryOnce(processing, work).then(
      () => {
        activity.end(work);
        return conclusion.succeeded(work, pass);
      },
      (error: unknown) => ended(work, conclusion.failed(work, pass, error)),
    );
  };
};
