import { deadLetterTopic, consumerGroups, topics } from '@khabar/contracts';
import type { DeadLetter } from '@khabar/messaging';
import type { KafkaTools } from '../connection/services.js';
import { articleIdOfRequest } from '../ingest/request.js';
import { traceIdOf } from './read-record.js';
import { requestOf } from './requests.js';
import type { TraceEntry } from './trace-entry.js';

const requestDeadLetters = deadLetterTopic(topics.ingestRequests, consumerGroups.fetcher);

const isAbout = (letter: DeadLetter, articleId: string): boolean => {
  if (letter.at.topic !== requestDeadLetters) return letter.key?.toString('utf8') === articleId;
  const request = requestOf(letter);
  return request !== undefined && articleIdOfRequest(request) === articleId;
};

const entryOf = (letter: DeadLetter): TraceEntry => ({
  stage: 'dead letter',
  at: letter.at,
  time: letter.deadLetteredAt,
  traceId: traceIdOf(letter.headers),
  outcome: `${letter.status}: ${letter.group}: ${letter.errorClass} ${letter.errorCode}: ${letter.errorMessage}`,
});

/** What of an article could not be processed, its requests included. */
export const deadLetterEntries = async (kafka: KafkaTools, articleId: string): Promise<TraceEntry[]> =>
  (await kafka.deadLetters({})).filter((letter) => isAbout(letter, articleId)).map(entryOf);
