import type { PartitionLanes } from '../lanes/partition-lanes.js';
import type { Activity } from './activity.js';
import { ownedPartition, placeOf, type OwnedPartition } from './owned-partition.js';
import type { Assignment, PositionReader } from './positions.js';
import type { Work } from './work.js';

/** The partitions this process owns at the moment. */
export interface OwnedPartitions {
  /** The group gave us these; everything we had before is taken away first. */
  assign(assignment: Assignment): void;
  /** Everything is taken away: aborts what is in work, forgets what waits. */
  revokeAll(): void;
  /** The partition once its position is known; undefined where it is not ours, or was taken away meanwhile. */
  find(topic: string, partition: number): Promise<OwnedPartition | undefined>;
  peek(topic: string, partition: number): OwnedPartition | undefined;
  all(): Iterable<OwnedPartition>;
}

export interface OwnedPartitionsOptions {
  readonly positions: Pick<PositionReader, 'read'>;
  readonly activity: Activity;
  readonly lanesFor: (topic: string) => PartitionLanes<Work>;
  readonly onRevoked: (owner: OwnedPartition) => void;
}

/** Keeps what comes in until the last record of the former owner has settled: a key is never in work twice. */
const waitingLanes = (real: PartitionLanes<Work>) => {
  let kept: Iterator<Work>[] | undefined = [];
  return {
    lanes: {
      push: (items: Iterator<Work>) => {
        if (kept) kept.push(items);
        else real.push(items);
      },
      close: () => {
        kept = undefined;
        real.close();
      },
    },
    release: () => {
      const waiting = kept ?? [];
      kept = undefined;
      waiting.forEach((items) => real.push(items));
    },
  };
};

export const ownedPartitions = (options: OwnedPartitionsOptions): OwnedPartitions => {
  const { positions, activity, lanesFor, onRevoked } = options;
  let owners = new Map<string, OwnedPartition>();
  let ready: Promise<void> = Promise.resolve();

  const revokeAll = (): void => {
    const lost = owners;
    owners = new Map();
    for (const owner of lost.values()) {
      owner.revoked = true;
      owner.lanes.close();
      owner.abort.abort(new Error(`partition ${placeOf(owner)} was taken away`));
      onRevoked(owner);
    }
  };

  const own = (topic: string, partition: number): OwnedPartition => {
    const owner = ownedPartition(topic, partition);
    const { lanes, release } = waitingLanes(lanesFor(topic));
    owner.lanes = lanes;
    activity.whenSettled(placeOf(owner), release);
    return owner;
  };

  const readPositions = async (assignment: Assignment, current: ReadonlyMap<string, OwnedPartition>): Promise<void> => {
    const read = await positions.read(assignment, () => owners === current);
    for (const owner of current.values()) owner.position = read?.get(owner.topic)?.get(owner.partition);
  };

  return {
    assign: (assignment) => {
      revokeAll();
      const given = Object.entries(assignment).flatMap(([topic, partitions]) =>
        partitions.map((partition) => own(topic, partition)),
      );
      owners = new Map(given.map((owner) => [placeOf(owner), owner]));
      ready = given.length === 0 ? Promise.resolve() : readPositions(assignment, owners);
    },
    revokeAll,
    find: async (topic, partition) => {
      const owner = owners.get(placeOf({ topic, partition }));
      if (!owner) return undefined;
      await ready;
      return owner.revoked ? undefined : owner;
    },
    peek: (topic, partition) => owners.get(placeOf({ topic, partition })),
    all: () => owners.values(),
  };
};
