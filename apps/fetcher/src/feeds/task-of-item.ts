import { articleIdOfUrl } from '@khabar/contracts';
import { sourceOfUrl } from '@khabar/http';
import type { PageTask } from '../pages/page-task.js';
import type { FeedContent, FeedItem } from './feed-content.js';

/** The page that a feed item links to, with what the feed says of it. */
export const taskOfItem = (item: FeedItem, feed: Pick<FeedContent, 'title'> & { url: string }): PageTask => ({
  articleId: articleIdOfUrl(item.url),
  url: item.url,
  source: sourceOfUrl(item.url, feed.title),
  hints: {
    title: item.title,
    language: item.language,
    publishedAt: item.publishedAt,
    authors: item.authors && [...item.authors],
    feedUrl: feed.url,
  },
});
