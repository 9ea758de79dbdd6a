import { observeFetch, type ObservedFetch } from '../pages/observed-fetch.js';
import { createFetchPage } from '../pages/fetch-page.js';
import { createAuditDrop, type AuditDrop } from '../publishing/audit-drop.js';
import { createPublishArticle, type PublishArticle } from '../publishing/publish-article.js';
import { createPublishWithdrawal } from '../publishing/publish-withdrawal.js';
import type { Publish } from '../publishing/publish.port.js';
import type { Frontier } from '../frontier/frontier.port.js';
import type { Fetching } from './fetching.js';
import type { FetcherParts } from './fetcher-parts.js';

export interface Publishing {
  readonly publishArticle: PublishArticle;
  readonly auditDrop: AuditDrop;
  readonly fetchPage: ObservedFetch;
}

export interface PublishingPorts extends Pick<FetcherParts, 'logger' | 'now'> {
  readonly publish: Publish;
  readonly frontier: Frontier;
  readonly fetching: Fetching;
}

/** Everything from the fetch of a page to its acknowledgement, over the given ports. */
export const assemblePublishing = ({ publish, frontier, fetching, logger, now }: PublishingPorts): Publishing => {
  const publishArticle = createPublishArticle({ frontier, publish, now });
  const auditDrop = createAuditDrop({ publish, now });
  const fetchPage = createFetchPage({
    client: fetching.client,
    beforeHop: fetching.polite,
    rest: fetching.pace.rest,
    frontier,
    publishArticle,
    publishWithdrawal: createPublishWithdrawal({ frontier, publish, now }),
    auditDrop,
  });
  return { publishArticle, auditDrop, fetchPage: observeFetch(fetchPage, logger) };
};
