import { articleGoneV1, contentHashOf, eventIdOf, type Withdrawal } from '@khabar/contracts';
import type { PublishingDependencies } from './publish-article.js';
import { eventSource } from './publish.port.js';

export type GoneArticle = Omit<Withdrawal, 'revision' | 'fetchedAt'>;

export interface WithdrawalPublished {
  readonly outcome: 'withdrawn' | 'unchanged';
  readonly articleId: string;
  readonly revision: number;
}

export type PublishWithdrawal = (article: GoneArticle) => Promise<WithdrawalPublished>;

/** Stands for the content of a page that is not there, so that finding it gone twice is nothing new. */
const goneHash = contentHashOf('khabar:gone');

/** As with an article: seen to be gone only after the broker acknowledged it. */
export const createPublishWithdrawal =
  ({ frontier, publish, now }: PublishingDependencies): PublishWithdrawal =>
  async (article) => {
    const { articleId, url } = article;
    const seenAt = now();
    const { outcome, revision } = await frontier.reserve({ articleId, url, now: seenAt, contentHash: goneHash });
    if (outcome === 'unchanged') return { outcome, articleId, revision };

    const time = new Date(seenAt).toISOString();
    const id = eventIdOf(articleGoneV1.type, articleId, revision);
    await publish({
      contract: articleGoneV1,
      data: { ...article, revision, fetchedAt: time },
      id,
      time,
      source: eventSource,
    });
    await frontier.acknowledge({ articleId, revision, contentHash: goneHash });
    return { outcome: 'withdrawn', articleId, revision };
  };
