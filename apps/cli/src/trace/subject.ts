import { articleIdOfUrl, topics } from '@khabar/contracts';
import type { RawRecord } from '@khabar/messaging';
import type { KafkaTools } from '../connection/services.js';
import { articleIdOfRequest } from '../ingest/request.js';
import { readValue } from './read-record.js';
import { findRequests, requestOf } from './requests.js';

const articleId = /^[0-9a-f]{32}$/;
const httpUrl = /^https?:\/\//i;

const idsOfRequests = async (kafka: KafkaTools, externalId: string): Promise<(string | undefined)[]> => {
  const records = await findRequests(kafka, (request) => request.externalId === externalId);
  return records.map(requestOf).map((request) => request && articleIdOfRequest(request));
};

const idInRecord = (record: RawRecord, externalId: string): string | undefined => {
  const read = readValue(record);
  const data = read.ok ? (read.data as { externalId?: string; articleId?: string }) : {};
  return data.externalId === externalId ? data.articleId : undefined;
};

const idsOfTopic = async (kafka: KafkaTools, topic: string, externalId: string): Promise<string[]> => {
  const ids: string[] = [];
  await kafka.scan({
    topic,
    visit: (record) => {
      const id = idInRecord(record, externalId);
      if (id !== undefined) ids.push(id);
    },
  });
  return ids;
};

/** By external id: from what was asked for and what changed; the latest articles, which are more to read, only if need be. */
const idsOfExternalId = async (kafka: KafkaTools, externalId: string): Promise<string[]> => {
  const light = await Promise.all([
    idsOfRequests(kafka, externalId),
    idsOfTopic(kafka, topics.articleChanges, externalId),
  ]);
  const found = light.flat().filter((id) => id !== undefined);
  return found.length > 0 ? found : idsOfTopic(kafka, topics.articlesCurrent, externalId);
};

/** The articles that an article id, a URL or an external id stands for; usually one. */
export const articleIdsOf = async (kafka: KafkaTools, subject: string): Promise<string[]> => {
  if (articleId.test(subject)) return [subject];
  if (httpUrl.test(subject) && URL.canParse(subject)) return [articleIdOfUrl(subject)];
  return [...new Set(await idsOfExternalId(kafka, subject))];
};
