import { articleDroppedV1, articleIdOfUrl, topics, type Drop } from '@khabar/contracts';
import type { DeadLetter, RawRecord } from '@khabar/messaging';
import type { KafkaTools } from '../../connection/services.js';
import { readValue } from '../../trace/read-record.js';
import { requestOf } from '../../trace/requests.js';
import { articleIdOfRequest } from '../request.js';
import type { Failures } from './outcomes.js';

const dropOf = (record: RawRecord): Drop | undefined => {
  const read = readValue(record);
  return read.ok && read.contract.type === articleDroppedV1.type ? (read.data as Drop) : undefined;
};

const subjectOf = ({ articleId, url }: Drop): string | undefined =>
  articleId ?? (url === undefined ? undefined : articleIdOfUrl(url));

const dropsSince = async (kafka: KafkaTools, since: number): Promise<Map<string, string>> => {
  const drops = new Map<string, string>();
  await kafka.scan({
    topic: topics.articleDrops,
    visit: (record) => {
      const drop = record.timestamp >= since ? dropOf(record) : undefined;
      const id = drop && subjectOf(drop);
      if (drop && id !== undefined) drops.set(id, `${drop.reason}: ${drop.detail}`);
    },
  });
  return drops;
};

const articleIdOfLetter = (letter: DeadLetter): string | undefined => {
  const request = requestOf(letter);
  return request ? articleIdOfRequest(request) : letter.key?.toString('utf8');
};

/** What was dropped or dead-lettered since then, milliseconds since the epoch, with the reason. */
export const failuresSince = async (kafka: KafkaTools, since: number): Promise<Failures> => {
  const [dropped, letters] = await Promise.all([
    dropsSince(kafka, since),
    kafka.deadLetters({ filter: { since: new Date(since), status: 'open' } }),
  ]);
  const reasons = letters.map((letter) => [
    articleIdOfLetter(letter) ?? '',
    `${letter.errorCode}: ${letter.errorMessage}`,
  ]);
  return { dropped, deadLettered: new Map(reasons as [string, string][]) };
};
