import type { Drop, Withdrawal } from '@khabar/contracts';
import type { BeforeHop, HttpClient } from '@khabar/http';
import type { Frontier } from '../frontier/frontier.port.js';
import type { AuditDrop } from '../publishing/audit-drop.js';
import type { PublishArticle } from '../publishing/publish-article.js';
import type { PublishWithdrawal } from '../publishing/publish-withdrawal.js';
import { acceptedPages, contentOfPage } from './page-content.js';
import type { Fetched, PageOutcome, PageTask } from './page-task.js';

export interface FetchPageDependencies {
  readonly client: Pick<HttpClient, 'fetch'>;
  /** Asks robots.txt and keeps the pace. */
  readonly beforeHop: BeforeHop;
  readonly frontier: Pick<Frontier, 'entries'>;
  readonly publishArticle: PublishArticle;
  readonly publishWithdrawal: PublishWithdrawal;
  readonly auditDrop: AuditDrop;
  /** Told when a host asks to be left alone. */
  readonly rest: (host: string, ms: number) => void;
}

/**
 * Fetches a page and publishes what came of it. An abort of the signal throws its reason.
 * @throws what publishing throws: then nothing is marked as seen.
 */
export type FetchPage = (task: PageTask, signal?: AbortSignal) => Promise<PageOutcome>;

const withdrawalReasons = { 404: 'not-found', 410: 'gone' } as const satisfies Record<number, Withdrawal['reason']>;

export const createFetchPage = (dependencies: FetchPageDependencies): FetchPage => {
  const { client, beforeHop, frontier, publishArticle, publishWithdrawal, auditDrop, rest } = dependencies;

  const drop = async (task: PageTask, reason: Drop['reason'], detail: string): Promise<PageOutcome> => {
    const { articleId, url, requestId } = task;
    await auditDrop({ articleId, url, requestId, reason, detail });
    return { outcome: 'dropped', reason, detail };
  };

  const withdraw = async (task: PageTask, status: 404 | 410): Promise<PageOutcome> => {
    const { articleId, url, source } = task;
    const known = (await frontier.entries([articleId])).get(articleId)?.acknowledged;
    if (!known) return drop(task, 'fetch-refused', `answered ${status}, and was never ingested before`);
    return publishWithdrawal({ articleId, url, source, reason: withdrawalReasons[status] });
  };

  const take = (task: PageTask, page: Fetched): Promise<PageOutcome> =>
    page.text.trim() === ''
      ? drop(task, 'empty-content', `answered ${page.status} with nothing to read`)
      : publishArticle(contentOfPage(task, page));

  return async (task, signal) => {
    const { url } = task;
    const result = await client.fetch({ url, accept: acceptedPages, beforeHop, signal });
    switch (result.outcome) {
      case 'fetched':
        return take(task, result);
      case 'gone':
        return withdraw(task, result.status);
      case 'refused': {
        const reason = result.reason === 'robots' ? 'robots-disallowed' : 'fetch-refused';
        return drop(task, reason, `${result.reason}: ${result.detail}`);
      }
      case 'failed':
        if (result.retryAfterMs) rest(new URL(url).hostname, result.retryAfterMs);
        return { outcome: 'failed', detail: `${result.reason}: ${result.detail}`, retryAfterMs: result.retryAfterMs };
      case 'not-modified':
        // Asked without validators, a server has no business to answer this.
        return { outcome: 'failed', detail: 'answered 304 to a request without validators' };
    }
  };
};
