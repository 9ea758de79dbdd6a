import type { Consumer } from 'kafkajs';
import type { OwnedPartition } from './owned-partition.js';

/** Stops fetching a partition where too many records would be finished ahead of one that is not. */
export interface Brake {
  check(owner: OwnedPartition): void;
  ease(owner: OwnedPartition): void;
  release(owner: OwnedPartition): void;
}

export const brake = (consumer: Pick<Consumer, 'pause' | 'resume'>, maxAhead: number): Brake => {
  const where = ({ topic, partition }: OwnedPartition) => [{ topic, partitions: [partition] }];
  const release = (owner: OwnedPartition): void => {
    owner.braked = false;
    try {
      consumer.resume(where(owner));
    } catch {
      // The consumer has stopped: the one that starts next has nothing paused.
    }
  };
  return {
    check: (owner) => {
      if (owner.braked || owner.tracker.span() <= maxAhead) return;
      owner.braked = true;
      consumer.pause(where(owner));
    },
    ease: (owner) => {
      if (owner.tracker.span() <= maxAhead / 2) release(owner);
    },
    release,
  };
};
