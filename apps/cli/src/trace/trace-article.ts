import { topics, type Topic } from '@khabar/contracts';
import type { KafkaTools, StoreTools } from '../connection/services.js';
import { articleIdOfRequest } from '../ingest/request.js';
import { deadLetterEntries } from './dead-letters.js';
import { entryOfRecord } from './entry-of-record.js';
import { findRequests } from './requests.js';
import { storeEntries } from './store-entry.js';
import { stages, type Stage, type TraceEntry } from './trace-entry.js';

export interface ArticleTrace {
  readonly articleId: string;
  readonly entries: readonly TraceEntry[];
}

/** The topics whose key is the article id. */
const keyedTopics: readonly (readonly [Stage, Topic])[] = [
  ['raw', topics.articlesRaw],
  ['parsed', topics.articlesParsed],
  ['change', topics.articleChanges],
  ['current', topics.articlesCurrent],
  ['drop', topics.articleDrops],
];

const inOrder = (left: TraceEntry, right: TraceEntry): number =>
  stages.indexOf(left.stage) - stages.indexOf(right.stage) || (left.time ?? '').localeCompare(right.time ?? '');

/** Everything that the topics still hold of an article, and what the store has, stage by stage. */
export const traceArticle = async (
  { kafka, store }: { kafka: KafkaTools; store: StoreTools },
  articleId: string,
): Promise<ArticleTrace> => {
  const keyed = keyedTopics.map(async ([stage, topic]) =>
    (await kafka.recordsOfKey(topic, articleId)).map((record) => entryOfRecord(stage, record)),
  );
  const requests = findRequests(kafka, (request) => articleIdOfRequest(request) === articleId);
  const found = await Promise.all([
    ...keyed,
    requests.then((records) => records.map((record) => entryOfRecord('requested', record))),
    deadLetterEntries(kafka, articleId),
    store.article(articleId).then(storeEntries),
  ]);
  return { articleId, entries: found.flat().sort(inOrder) };
};
