import { ROOT_CONTEXT } from '@opentelemetry/api';
import type { ErrorClass } from '@khabar/messaging';
import { metrics, type Logger } from '@khabar/telemetry';
import { pauseAfter, type BackOff } from '../work/back-off.js';
import type { Deferrals } from '../frontier/frontier.port.js';
import type { ObservedFetch } from '../pages/observed-fetch.js';
import type { PageOutcome, PageTask } from '../pages/page-task.js';
import type { AuditDrop } from '../publishing/audit-drop.js';

export interface TakePageDependencies {
  readonly fetchPage: ObservedFetch;
  readonly deferrals: Pick<Deferrals, 'defer' | 'dismiss' | 'clear'>;
  readonly auditDrop: AuditDrop;
  readonly classify: (error: unknown) => ErrorClass;
  readonly backOff: BackOff;
  /** Tries before the page is given up. */
  readonly maxAttempts: number;
  readonly logger: Logger;
  readonly now: () => number;
}

/**
 * Fetches a page that we found ourselves, and remembers when to try again where that failed.
 * `failures`: tries that failed before.
 * @throws an outage, and the reason of an abort: then nothing is remembered, and the page is found again.
 */
export type TakePage = (task: PageTask, failures: number, signal: AbortSignal) => Promise<void>;

type Failure = Extract<PageOutcome, { outcome: 'failed' }>;

export const createTakePage = (dependencies: TakePageDependencies): TakePage => {
  const { fetchPage, deferrals, auditDrop, classify, backOff, maxAttempts, logger, now } = dependencies;

  const dismiss = ({ articleId, url, source, hints }: PageTask, error: string, attempts: number): Promise<void> =>
    deferrals.dismiss({ articleId, url, source, hints, attempts, error });

  const giveUp = async (task: PageTask, detail: string, attempts: number): Promise<void> => {
    const { articleId, url } = task;
    await auditDrop({ articleId, url, reason: 'fetch-refused', detail });
    await dismiss(task, detail, attempts);
    metrics.items.add(1, { stage: 'fetch', outcome: 'dropped' });
    logger.warn({ articleId, url, detail }, 'fetch: dropped');
  };

  const tryLater = async (task: PageTask, failure: Failure, attempts: number): Promise<void> => {
    const error = failure.detail;
    if (attempts >= maxAttempts) return giveUp(task, `gave up after ${attempts} tries: ${error}`, attempts);
    const askedMs = Math.min(failure.retryAfterMs ?? 0, backOff.maxMs);
    const nextTryAt = now() + Math.max(askedMs, pauseAfter(attempts, backOff));
    const { articleId, url, source, hints } = task;
    await deferrals.defer({ articleId, url, source, hints, attempts, nextTryAt, error });
  };

  const onError = (task: PageTask, error: unknown, attempts: number): Promise<void> => {
    const detail = error instanceof Error ? error.message : String(error);
    if (classify(error) === 'permanent') return giveUp(task, detail, attempts);
    logger.error({ articleId: task.articleId, url: task.url, error }, 'fetch: unexpected error');
    return tryLater(task, { outcome: 'failed', detail }, attempts);
  };

  return async (task, failures, signal) => {
    const attempts = failures + 1;
    let outcome: PageOutcome;
    try {
      // Each article begins a trace of its own: a feed has many, and the trace of a poll would join them all.
      outcome = await fetchPage(task, { signal, parent: ROOT_CONTEXT });
    } catch (error) {
      if (signal.aborted || classify(error) === 'outage') throw error;
      return onError(task, error, attempts);
    }
    if (outcome.outcome === 'failed') return tryLater(task, outcome, attempts);
    if (outcome.outcome === 'dropped') return dismiss(task, outcome.detail, attempts);
    if (failures > 0) await deferrals.clear(task.articleId);
  };
};
