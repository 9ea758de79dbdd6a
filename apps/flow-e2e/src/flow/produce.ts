import { topics, type Topic } from '@khabar/contracts';
import type { Flow } from './flow.js';
import type { RawRecord } from './corpus.js';

const chunkRecords = 500;

/** Writes records to a topic of the flow in their order, acknowledged by all replicas. */
export const produce = async (
  { kafka }: Pick<Flow, 'kafka'>,
  records: readonly RawRecord[],
  topic: Topic = topics.articlesRaw,
): Promise<void> => {
  for (let from = 0; from < records.length; from += chunkRecords)
    await kafka.produce(records.slice(from, from + chunkRecords).map((record) => ({ topic, ...record })));
};
