import type { DeferredPage, Feed, FrontierEntry } from '@khabar/store';
import type { FeedStore } from '../feeds/feed-store.port.js';
import type { Deferrals, Frontier } from '../frontier/frontier.port.js';

interface Seen {
  revision: number;
  contentHash: string;
  acknowledged?: { revision: number; contentHash: string };
}

/** The frontier as the store keeps it, in memory. */
export const fakeFrontier = (): Frontier & { readonly articles: Map<string, Seen> } => {
  const articles = new Map<string, Seen>();
  return {
    articles,
    entries: async (ids) =>
      new Map(
        ids.flatMap((id): [string, FrontierEntry][] => {
          const seen = articles.get(id);
          return seen ? [[id, { acknowledged: seen.acknowledged !== undefined }]] : [];
        }),
      ),
    reserve: async ({ articleId, now, contentHash }) => {
      const last = articles.get(articleId);
      if (last?.contentHash === contentHash) {
        const unchanged = last.acknowledged?.revision === last.revision;
        return { outcome: unchanged ? 'unchanged' : 'reserved', revision: last.revision };
      }
      const revision = Math.max(now, (last?.revision ?? 0) + 1);
      articles.set(articleId, { ...last, revision, contentHash });
      return { outcome: 'reserved', revision };
    },
    acknowledge: async ({ articleId, revision, contentHash }) => {
      const last = articles.get(articleId);
      if (last && (last.acknowledged?.revision ?? 0) < revision) last.acknowledged = { revision, contentHash };
    },
  };
};

type Kept = DeferredPage & { nextTryAt?: number };

export const fakeDeferrals = (): Deferrals & { readonly pages: Map<string, Kept> } => {
  const pages = new Map<string, Kept>();
  const put = async (page: Kept): Promise<void> => void pages.set(page.articleId, page);
  return {
    pages,
    known: async (ids) => new Set(ids.filter((id) => pages.has(id))),
    defer: put,
    dismiss: put,
    claimDue: async ({ now, leaseMs }) => {
      const due = [...pages.values()].find(({ nextTryAt }) => nextTryAt !== undefined && nextTryAt <= now);
      if (!due) return undefined;
      pages.set(due.articleId, { ...due, nextTryAt: now + leaseMs });
      const { nextTryAt: _nextTryAt, ...page } = due;
      return page;
    },
    clear: async (articleId) => void pages.delete(articleId),
  };
};

export const fakeFeeds = (): FeedStore & { readonly feeds: Map<string, Feed> } => {
  const feeds = new Map<string, Feed>();
  return {
    feeds,
    follow: async ({ url, now, pollNow }) => {
      const followed = feeds.get(url) ?? { url, nextPollAt: now, leasedUntil: 0, failures: 0 };
      feeds.set(url, pollNow ? { ...followed, nextPollAt: now } : followed);
    },
    get: async (url) => feeds.get(url),
    list: async () => [...feeds.values()],
    claimDue: async ({ owner, now, leaseMs }) => {
      const due = [...feeds.values()].find(({ nextPollAt, leasedUntil }) => nextPollAt <= now && leasedUntil <= now);
      if (!due) return undefined;
      const claimed = { ...due, owner, leasedUntil: now + leaseMs };
      feeds.set(due.url, claimed);
      return claimed;
    },
    release: async ({ url, owner, ...polled }) => {
      if (feeds.get(url)?.owner === owner) feeds.set(url, { url, leasedUntil: 0, ...polled });
    },
  };
};
