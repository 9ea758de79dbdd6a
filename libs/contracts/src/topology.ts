import type { EventContract } from './event-contract.js';
import { articleChangedV1 } from './events/article-changed.v1.js';
import { articleCurrentV1 } from './events/article-current.v1.js';
import { articleDroppedV1 } from './events/article-dropped.v1.js';
import { articleFetchedV1 } from './events/article-fetched.v1.js';
import { articleGoneV1 } from './events/article-gone.v1.js';
import { articleParsedV1 } from './events/article-parsed.v1.js';
import { articleWithdrawnV1 } from './events/article-withdrawn.v1.js';
import { ingestRequestedV1 } from './events/ingest-requested.v1.js';
import { consumerGroups, subscriptions, topics, type Topic } from './topics.js';

export type Service = keyof typeof consumerGroups;

/** Which service sends which events; `anyone` are the CLI, the API and other teams. */
export const publications = {
  anyone: [ingestRequestedV1],
  fetcher: [articleFetchedV1, articleGoneV1, articleDroppedV1],
  parser: [articleParsedV1, articleWithdrawnV1, articleDroppedV1],
  indexer: [articleChangedV1, articleCurrentV1],
} as unknown as Readonly<Record<Service | 'anyone', readonly EventContract[]>>;

/** Which topics a service reads. */
export const readBy = (service: Service): readonly Topic[] => subscriptions[consumerGroups[service]];

export interface TopicPolicy {
  /** `compact` keeps the last record of each key for ever, `delete` every record for a time. */
  readonly cleanup: 'delete' | 'compact';
  readonly summary: string;
}

/** What a consumer may rely on. Partitions, retention and sizes are the operator's and stand in deploy/kafka/topics.yaml. */
export const topicPolicies: Readonly<Record<Topic, TopicPolicy>> = {
  [topics.ingestRequests]: { cleanup: 'delete', summary: 'What is asked to be ingested.' },
  [topics.articlesRaw]: { cleanup: 'delete', summary: 'Pages and texts as they were fetched.' },
  [topics.articlesParsed]: { cleanup: 'delete', summary: 'Structured articles, every revision.' },
  [topics.articleChanges]: { cleanup: 'delete', summary: 'What changed in the store, in order per article.' },
  [topics.articlesCurrent]: {
    cleanup: 'compact',
    summary: 'The latest full article of each id; the state of the store.',
  },
  [topics.articleDrops]: { cleanup: 'delete', summary: 'What was deliberately not ingested, and why.' },
};
