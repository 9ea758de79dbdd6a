import type { IngestRequest } from '@khabar/contracts';
import { metrics, withSpan, type Logger } from '@khabar/telemetry';
import type { AuditDrop } from '../publishing/audit-drop.js';
import type { FetchedContent, Published } from '../publishing/fetched-content.js';
import type { PublishArticle } from '../publishing/publish-article.js';
import { contentOfRequest } from './article-of-request.js';

export interface TakeHandedInDependencies {
  readonly publishArticle: PublishArticle;
  readonly auditDrop: AuditDrop;
  readonly logger: Logger;
}

/** Publishes a text or page that a request brought along. */
export type TakeHandedIn = (request: IngestRequest & { kind: 'text' | 'html' }) => Promise<void>;

export const createTakeHandedIn = ({ publishArticle, auditDrop, logger }: TakeHandedInDependencies): TakeHandedIn => {
  const drop = async ({ articleId, url }: FetchedContent, requestId: string): Promise<{ outcome: 'dropped' }> => {
    await auditDrop({ articleId, url, requestId, reason: 'empty-content', detail: 'nothing but white space' });
    return { outcome: 'dropped' };
  };

  const take = (content: FetchedContent, requestId: string): Promise<Published | { outcome: 'dropped' }> =>
    content.content.trim() === '' ? drop(content, requestId) : publishArticle(content);

  return (request) => {
    const content = contentOfRequest(request);
    const { articleId, url, externalId } = content;
    return withSpan('take article', { attributes: { 'khabar.article.id': articleId } }, async (span) => {
      const started = performance.now();
      const taken = await take(content, request.requestId);
      span.setAttribute('khabar.outcome', taken.outcome);
      metrics.stageDuration.record((performance.now() - started) / 1_000, { stage: 'fetch' });
      metrics.items.add(1, { stage: 'fetch', outcome: taken.outcome });
      logger.info({ url, externalId, requestId: request.requestId, articleId, ...taken }, `fetch: ${taken.outcome}`);
    });
  };
};
