import {
  articleChangedV1,
  articleDroppedV1,
  articleFetchedV1,
  consumerGroups,
  topics,
  validateOnRead,
} from '@khabar/contracts';
import { groupLag, listDeadLetters, scanTopic, type KafkaConnection, type RawRecord } from '@khabar/messaging';

const dataOf = (record: RawRecord): unknown => JSON.parse(record.value?.toString('utf8') ?? 'null');

/** Records that some group of the flow has yet to work through. */
export const totalLag = async (connection: KafkaConnection): Promise<number> => {
  const lags = await Promise.all(Object.values(consumerGroups).map((group) => groupLag(connection, { group })));
  return lags.flat().reduce((sum, { lag }) => sum + lag, 0);
};

/** Ids of the articles that were fetched because one of the feeds named them. */
export const articlesOfFeeds = async (connection: KafkaConnection, feedUrls: readonly string[]): Promise<string[]> => {
  const wanted = new Set(feedUrls);
  const ids = new Set<string>();
  await scanTopic(connection, {
    topic: topics.articlesRaw,
    visit: (record) => {
      const read = validateOnRead(articleFetchedV1, dataOf(record));
      if (read.ok && wanted.has(read.data.hints?.feedUrl ?? '')) ids.add(read.data.articleId);
    },
  });
  return [...ids];
};

/** Kinds of the change events of each article, oldest first. */
export const changesOf = async (connection: KafkaConnection): Promise<Map<string, string[]>> => {
  const changes = new Map<string, Map<string, string>>();
  await scanTopic(connection, {
    topic: topics.articleChanges,
    visit: (record) => {
      const read = validateOnRead(articleChangedV1, dataOf(record));
      if (!read.ok) return;
      const { articleId, revision, kind } = read.data;
      // The same event may be there twice: it counts once, by its revision.
      changes.set(articleId, (changes.get(articleId) ?? new Map()).set(String(revision), kind));
    },
  });
  return new Map([...changes].map(([articleId, kinds]) => [articleId, [...kinds.values()]]));
};

/** Why something did not reach the store, by article id or, for a feed, by URL. */
export const fatesOf = async (connection: KafkaConnection): Promise<Map<string, string>> => {
  const fates = new Map<string, string>();
  await scanTopic(connection, {
    topic: topics.articleDrops,
    visit: (record) => {
      const read = validateOnRead(articleDroppedV1, dataOf(record));
      if (!read.ok) return;
      const { articleId, url, reason, detail } = read.data;
      for (const name of [articleId, url]) if (name) fates.set(name, `dropped: ${reason} (${detail})`);
    },
  });
  for (const { key, errorCode, errorMessage } of await listDeadLetters(connection, {}))
    if (key) fates.set(key.toString(), `dead letter: ${errorCode} (${errorMessage})`);
  return fates;
};
