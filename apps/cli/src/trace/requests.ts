import { ingestRequestedV1, topics, type IngestRequest } from '@khabar/contracts';
import type { RawRecord } from '@khabar/messaging';
import type { KafkaTools } from '../connection/services.js';
import { readValue } from './read-record.js';

/** The request in a record; undefined where the record holds none that can be read. */
export const requestOf = (record: Pick<RawRecord, 'value' | 'headers'>): IngestRequest | undefined => {
  const read = readValue(record);
  return read.ok && read.contract === ingestRequestedV1 ? (read.data as IngestRequest) : undefined;
};

/** The records of the requests that `isWanted` knows; their key is the source, so all of the topic is read. */
export const findRequests = async (
  kafka: KafkaTools,
  isWanted: (request: IngestRequest) => boolean,
): Promise<RawRecord[]> => {
  const found: RawRecord[] = [];
  await kafka.scan({
    topic: topics.ingestRequests,
    visit: (record) => {
      const request = requestOf(record);
      if (request && isWanted(request)) found.push(record);
    },
  });
  return found;
};
