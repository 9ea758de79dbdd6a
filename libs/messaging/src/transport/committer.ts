import { SpanKind, withSpan, type Logger } from '@khabar/telemetry';
import type { Offsets } from 'kafkajs';
import type { OwnedPartition } from './owned-partition.js';

/** Commits the finished prefix of every owned partition, and nothing else. */
export interface Committer {
  /** Something has finished; `isIdle` where nothing that was taken in is left. */
  note(isIdle: boolean): void;
  /** Commits now what is finished. Resolves when it is done, failed or not. */
  flush(): Promise<void>;
  stop(): void;
}

export interface CommitterOptions {
  readonly group: string;
  readonly owners: () => Iterable<OwnedPartition>;
  /**
   * Sends one commit, with the generation of the group at this very moment: the broker refuses it where the group has moved on. It must
   * not try again by itself, as a later try would carry a later generation, in which the partition may be another member's.
   */
  readonly commit: (offsets: Offsets) => Promise<void>;
  readonly intervalMs: number;
  readonly logger: Logger;
}

/** Idle partitions commit sooner than busy ones, but not for every single record, milliseconds. */
const idleDelayMs = 25;

interface Progress {
  readonly owner: OwnedPartition;
  readonly offset: number;
}

const progressOf = (owners: Iterable<OwnedPartition>): Progress[] =>
  [...owners].flatMap((owner) => {
    const offset = owner.tracker.committable();
    return offset === undefined || offset === owner.committed || owner.revoked ? [] : [{ owner, offset }];
  });

const toOffsets = (progress: readonly Progress[]): Offsets => ({
  topics: [...Map.groupBy(progress, ({ owner }) => owner.topic)].map(([topic, partitions]) => ({
    topic,
    partitions: partitions.map(({ owner: { partition }, offset }) => ({ partition, offset: String(offset) })),
  })),
});

export const committer = ({ group, owners, commit, intervalMs, logger }: CommitterOptions): Committer => {
  let timer: NodeJS.Timeout | undefined;
  let isTimerIdle = false;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  const commitProgress = async (): Promise<void> => {
    const progress = progressOf(owners());
    if (progress.length === 0) return;
    const attributes = {
      'messaging.system': 'kafka',
      'messaging.operation.name': 'commit',
      'messaging.operation.type': 'settle',
      'messaging.consumer.group.name': group,
    };
    try {
      await withSpan('commit', { kind: SpanKind.CLIENT, attributes }, () => commit(toOffsets(progress)));
      for (const { owner, offset } of progress) owner.committed = offset;
    } catch (error) {
      // Where the group has moved on, the records belong to somebody else now. Else the next commit takes this one with it.
      logger.info({ group, error }, 'offsets were not committed');
      schedule(intervalMs);
    }
  };

  /**
   * Always from a timer: kafkajs tells of a new assignment in the microtasks that follow it, so that a commit of the old assignment
   * cannot slip in between.
   */
  const schedule = (afterMs: number): void => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      isTimerIdle = false;
      void flush();
    }, afterMs);
  };

  const flush = (): Promise<void> => {
    running = running.then(commitProgress);
    return running;
  };

  return {
    note: (isIdle) => {
      if (timer !== undefined && (isTimerIdle || !isIdle)) return;
      isTimerIdle = isIdle;
      schedule(isIdle ? Math.min(idleDelayMs, intervalMs) : intervalMs);
    },
    flush,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
