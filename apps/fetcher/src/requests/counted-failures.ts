import type { IngestRequest } from '@khabar/contracts';
import type { ErrorClass, RecordContext } from '@khabar/messaging';
import { metrics } from '@khabar/telemetry';
import type { HandleRequest } from './handle-request.js';

export interface CountedFailuresRules {
  readonly classify: (error: unknown) => ErrorClass;
  /** Tries of one request before it is dead-lettered. */
  readonly maxAttempts: number;
}

export type HandleRequestRecord = (request: IngestRequest, context: RecordContext) => Promise<void>;

/** Counts a request as failed once: when its last try fails, after which it is a dead letter. */
export const countFailures = (
  handle: HandleRequest,
  { classify, maxAttempts }: CountedFailuresRules,
): HandleRequestRecord => {
  const isLast = (error: unknown, { attempt, signal }: RecordContext): boolean => {
    const errorClass = classify(error);
    if (signal.aborted || errorClass === 'outage') return false;
    return errorClass === 'permanent' || attempt >= maxAttempts;
  };
  return async (request, context) => {
    try {
      await handle(request, context.signal);
    } catch (error) {
      if (isLast(error, context)) metrics.items.add(1, { stage: 'fetch', outcome: 'failed' });
      throw error;
    }
  };
};
