import type { ICustomPartitioner, PartitionMetadata } from 'kafkajs';
import { Partitioners } from '../kafka/kafkajs.js';

const byKey = Partitioners.DefaultPartitioner();

/** The partition of a key among `count`: murmur2, as the Java client has it, so that every client agrees. */
export const partitionOf = (key: string | Buffer, count: number): number => {
  const partitionMetadata = Array.from({ length: count }, (_, partitionId) => ({ partitionId, leader: 0 }));
  return byKey({
    topic: '',
    partitionMetadata: partitionMetadata as unknown as PartitionMetadata[],
    message: { key, value: null },
  });
};

/** kafkajs answers a send with the first offset per partition only; this tells which record went where. */
export const notingPartitioner =
  (note: (message: object, partition: number) => void): ICustomPartitioner =>
  () => {
    const choose = Partitioners.DefaultPartitioner();
    return (choice) => {
      const partition = choose(choice);
      note(choice.message, partition);
      return partition;
    };
  };
