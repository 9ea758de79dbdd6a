import { metrics, SpanKind, withSpan, type Context, type Logger } from '@khabar/telemetry';
import type { FetchPage } from './fetch-page.js';
import type { PageOutcome, PageTask } from './page-task.js';

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Where the trace of the article comes from; the active one where absent. */
  readonly parent?: Context;
}

export type ObservedFetch = (task: PageTask, options: FetchOptions) => Promise<PageOutcome>;

/** A failure is not final: whoever tries again counts the item, whoever gives up too. */
const isFinal = ({ outcome }: PageOutcome): boolean => outcome !== 'failed';

const logged = (task: PageTask, outcome: PageOutcome): object => ({
  articleId: task.articleId,
  url: task.url,
  source: task.source.id,
  ...(task.requestId && { requestId: task.requestId }),
  ...outcome,
});

/** The fetch of a page with its span, its log line and, once it is final, its one count. */
export const observeFetch =
  (fetchPage: FetchPage, logger: Logger): ObservedFetch =>
  (task, { signal, parent }) => {
    const attributes = { 'url.full': task.url, 'khabar.article.id': task.articleId, 'khabar.source': task.source.id };
    return withSpan('fetch article', { kind: SpanKind.INTERNAL, attributes, parent }, async (span) => {
      const started = performance.now();
      const outcome = await fetchPage(task, signal);
      span.setAttribute('khabar.outcome', outcome.outcome);
      if ('revision' in outcome) span.setAttribute('khabar.article.revision', outcome.revision);
      metrics.stageDuration.record((performance.now() - started) / 1_000, { stage: 'fetch' });
      if (isFinal(outcome)) metrics.items.add(1, { stage: 'fetch', outcome: outcome.outcome });
      logger[isFinal(outcome) ? 'info' : 'warn'](logged(task, outcome), `fetch: ${outcome.outcome}`);
      return outcome;
    });
  };
