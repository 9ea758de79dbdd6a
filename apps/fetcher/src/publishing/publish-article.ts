import { articleFetchedV1, contentHashOf, eventIdOf, type FetchedArticle } from '@khabar/contracts';
import type { Frontier } from '../frontier/frontier.port.js';
import type { FetchedContent, Published } from './fetched-content.js';
import { eventSource, type Publish } from './publish.port.js';

export interface PublishingDependencies {
  readonly frontier: Pick<Frontier, 'reserve' | 'acknowledge'>;
  readonly publish: Publish;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export type PublishArticle = (content: FetchedContent) => Promise<Published>;

/**
 * Reserves a revision, publishes, and only then marks the article as seen: whatever fails on the way leaves it unseen.
 * The revision comes from the reservation alone, never from a time that somebody gave with the content.
 */
export const createPublishArticle =
  ({ frontier, publish, now }: PublishingDependencies): PublishArticle =>
  async (content) => {
    const { articleId, url } = content;
    const contentHash = contentHashOf(content.content);
    const fetchedAtMs = now();
    const { outcome, revision } = await frontier.reserve({ articleId, url, now: fetchedAtMs, contentHash });
    if (outcome === 'unchanged') return { outcome, articleId, revision };

    const time = new Date(fetchedAtMs).toISOString();
    const data: FetchedArticle = { ...content, revision, contentHash, fetchedAt: content.fetchedAt ?? time };
    const id = eventIdOf(articleFetchedV1.type, articleId, revision);
    await publish({ contract: articleFetchedV1, data, id, time, source: eventSource });
    await frontier.acknowledge({ articleId, revision, contentHash });
    return { outcome: 'fetched', articleId, revision };
  };
