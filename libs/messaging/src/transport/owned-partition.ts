import type { PartitionLanes } from '../lanes/partition-lanes.js';
import { prefixTracker, type PrefixTracker } from '../lanes/prefix-tracker.js';
import type { Work } from './work.js';

/** A partition from the moment it was assigned until it is taken away. A partition that comes back is a new one. */
export interface OwnedPartition {
  readonly topic: string;
  readonly partition: number;
  readonly tracker: PrefixTracker;
  readonly abort: AbortController;
  /** Set once; from then on nothing of it is finished, committed or dead-lettered. */
  revoked: boolean;
  /** Offset of the next record that is to be taken in; unknown until the group has told what was committed. */
  position: number | undefined;
  /** One past the last offset of the partition, as the last fetch said. */
  highWatermark: number;
  /** What this owner has committed. */
  committed: number | undefined;
  /** Records in work. */
  active: number;
  /** Of records taken in and not finished. */
  bufferedBytes: number;
  /** Fetching is paused: too many records are finished ahead of one that is not. */
  braked: boolean;
  lanes: PartitionLanes<Work>;
}

export const placeOf = ({ topic, partition }: { topic: string; partition: number }): string => `${topic}/${partition}`;

const noLanes: PartitionLanes<Work> = { push: () => undefined, close: () => undefined };

export const ownedPartition = (topic: string, partition: number): OwnedPartition => ({
  topic,
  partition,
  tracker: prefixTracker(),
  abort: new AbortController(),
  revoked: false,
  position: undefined,
  highWatermark: 0,
  committed: undefined,
  active: 0,
  bufferedBytes: 0,
  braked: false,
  lanes: noLanes,
});
