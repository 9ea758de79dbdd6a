import { describe, expect, it } from '@jest/globals';
import type { Kafka, ProducerConfig, RecordMetadata } from 'kafkajs';
import { CompressionTypes } from '../kafka/kafkajs.js';
import { recordSender } from './record-sender.js';

/** A kafkajs producer that partitions as it is told and answers what it is given. */
const senderAnswering = (answer: readonly Partial<RecordMetadata>[]) => {
  const producer = ({ createPartitioner }: ProducerConfig) => ({
    sendBatch: async ({
      topicMessages,
    }: {
      topicMessages: { topic: string; messages: { partition?: number }[] }[];
    }) => {
      const partition = createPartitioner?.();
      for (const { topic, messages } of topicMessages)
        for (const message of messages) partition?.({ topic, partitionMetadata: [], message: message as never });
      return answer;
    },
  });
  return recordSender({ client: () => ({ producer }) as unknown as Kafka });
};

const records = [0, 1, 0].map((partition) => ({
  topic: 'news',
  key: Buffer.from('k'),
  value: Buffer.from('v'),
  partition,
}));

describe('recordSender', () => {
  it('tells where each record lies, counting on from the offset the broker named', async () => {
    const sender = senderAnswering([
      { topicName: 'news', partition: 0, baseOffset: '7' },
      { topicName: 'news', partition: 1, baseOffset: '3' },
    ]);
    const published = await sender.send(records, CompressionTypes.None);
    expect(published.map(({ partition, offset }) => `${partition}/${offset}`)).toEqual(['0/7', '1/3', '0/8']);
  });

  it('counts nothing as sent where the answer lacks a partition, whatever kafkajs reports', async () => {
    const sender = senderAnswering([{ topicName: 'news', partition: 0, baseOffset: '7' }]);
    await expect(sender.send(records, CompressionTypes.None)).rejects.toMatchObject({
      code: 'not-acknowledged',
      message: 'no broker acknowledged partition 1 of topic "news"',
    });
  });
});
