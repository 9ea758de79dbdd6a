/** Every topic of the system. Partitions and retention of each stand in deploy/kafka/topics.yaml. */
export const topics = {
  ingestRequests: 'khabar.ingest.requests.v1',
  articlesRaw: 'khabar.articles.raw.v1',
  articlesParsed: 'khabar.articles.parsed.v1',
  articleChanges: 'khabar.articles.changes.v1',
  articlesCurrent: 'khabar.articles.current.v1',
  articleDrops: 'khabar.articles.drops.v1',
} as const;

export type Topic = (typeof topics)[keyof typeof topics];

/** Consumer groups, one per consuming service. */
export const consumerGroups = {
  fetcher: 'khabar-fetcher',
  parser: 'khabar-parser',
  indexer: 'khabar-indexer',
} as const;

/** Which group reads which topics: the topology of the flow. */
export const subscriptions = {
  [consumerGroups.fetcher]: [topics.ingestRequests],
  [consumerGroups.parser]: [topics.articlesRaw],
  [consumerGroups.indexer]: [topics.articlesParsed],
} as const satisfies Record<string, readonly Topic[]>;

/** The topic that takes what `group` could not process from `topic`: `<topic>.<group>.dlq`. */
export const deadLetterTopic = (topic: string, group: string): string => `${topic}.${group}.dlq`;

/** All dead-letter topics of the topology. */
export const deadLetterTopics: readonly string[] = Object.entries(subscriptions).flatMap(([group, read]) =>
  read.map((topic) => deadLetterTopic(topic, group)),
);
