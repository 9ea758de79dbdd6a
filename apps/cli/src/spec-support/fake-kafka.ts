import type { DeadLetter, RawRecord } from '@khabar/messaging';
import type { KafkaTools } from '../connection/services.js';

/** The reading half of Kafka over records in memory. */
export const kafkaHolding = (
  records: readonly RawRecord[],
  letters: readonly DeadLetter[] = [],
): Pick<KafkaTools, 'scan' | 'recordsOfKey' | 'deadLetters'> => ({
  scan: async ({ topic, visit }) => {
    for (const record of records) if (record.topic === topic) visit(record);
  },
  recordsOfKey: async (topic, key) =>
    records.filter((record) => record.topic === topic && record.key?.toString('utf8') === key),
  deadLetters: async () => [...letters],
});
