import { articleFetchedV1, normaliseUrl, topics, type FetchedArticle } from '@khabar/contracts';
import type { KafkaTools } from '../../connection/services.js';
import { readValue } from '../../trace/read-record.js';
import type { Awaited } from './awaited.js';

/** The articles that were fetched because of these feeds since the wait began. */
export const articlesOfFeeds = async (kafka: KafkaTools, { feedUrls, since }: Awaited): Promise<string[]> => {
  if (feedUrls.size === 0) return [];
  const wanted = new Set([...feedUrls].map(normaliseUrl));
  const ids = new Set<string>();
  await kafka.scan({
    topic: topics.articlesRaw,
    visit: (record) => {
      if (record.timestamp < since) return;
      const read = readValue(record);
      if (!read.ok || read.contract.type !== articleFetchedV1.type) return;
      const { articleId, hints } = read.data as FetchedArticle;
      if (hints?.feedUrl !== undefined && wanted.has(normaliseUrl(hints.feedUrl))) ids.add(articleId);
    },
  });
  return [...ids];
};
