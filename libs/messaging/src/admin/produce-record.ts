import { compressionOf } from '../publishing/compression.js';
import { withProducer } from '../publishing/with-producer.js';
import type { KafkaConnection } from '../kafka/connection.js';
import type { NewRecord, PublishedRecord } from '../records/raw-record.js';

/**
 * Writes records as they are given, unchecked, in one go. For tools: services publish events through the EventPublisher.
 * @throws OutageError where no broker answers.
 */
export const produceRecords = (
  connection: KafkaConnection,
  records: readonly NewRecord[],
): Promise<PublishedRecord[]> => withProducer(connection, (send) => send(records, compressionOf(connection.settings)));

export const produceRecord = async (connection: KafkaConnection, record: NewRecord): Promise<PublishedRecord> => {
  const [published] = await produceRecords(connection, [record]);
  if (!published) throw new Error(`the broker acknowledged no record of topic "${record.topic}"`);
  return published;
};
