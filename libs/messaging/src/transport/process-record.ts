import { extractContext, SpanKind, withSpan } from '@khabar/telemetry';
import type { Verdict } from '../lanes/verdict.js';
import { headersOf } from '../kafka/packed-headers.js';
import type { Processing } from './processing.js';
import { processAttributes } from './span-attributes.js';
import { isTracing } from './tracing.js';
import type { Work } from './work.js';

const handle = ({ handler, decode }: Processing, work: Work): Promise<unknown> => {
  const record = decode(work);
  return handler.call(record, { signal: work.owner.abort.signal, attempt: work.tries + 1, record });
};

/** In a span that goes on with the trace the record came with. */
const handleTraced = (processing: Processing, work: Work): Promise<unknown> => {
  const { group } = processing;
  const options = {
    kind: SpanKind.CONSUMER,
    attributes: processAttributes(group, work),
    parent: extractContext(headersOf(work.message)),
  };
  return withSpan(`process ${work.owner.topic}`, options, () => handle(processing, work));
};

/** One try of one record. Never rejects. */
export const recordProcessor =
  (processing: Processing) =>
  async (work: Work): Promise<Verdict> => {
    const { activity, conclusion, gate } = processing;
    activity.begin(work);
    try {
      if (work.condemned) return await conclusion.bury(work, work.condemned);
      const pass = gate.enter();
      try {
        await (isTracing() ? handleTraced : handle)(processing, work);
        return conclusion.succeeded(work, pass);
      } catch (error) {
        return await conclusion.failed(work, pass, error);
      }
    } finally {
      activity.end(work);
    }
  };
