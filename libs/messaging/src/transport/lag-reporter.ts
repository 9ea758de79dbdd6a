import { metrics } from '@khabar/telemetry';
import type { OwnedPartition } from './owned-partition.js';

/** How often the gauges are set, milliseconds. */
const intervalMs = 1_000;

/** Keeps the lag of the owned partitions in the metrics, and ends the series of a partition that is taken away. */
export interface LagReporter {
  forget(owner: OwnedPartition): void;
  stop(): void;
}

export const lagReporter = (group: string, owners: () => Iterable<OwnedPartition>): LagReporter => {
  const labelsOf = ({ topic, partition }: OwnedPartition) => ({ topic, partition, group });

  const report = (): void => {
    const now = Date.now();
    for (const owner of owners()) {
      const next = owner.tracker.committable() ?? (owner.position ?? 0) - owner.tracker.span();
      const oldest = owner.tracker.oldestTimestamp();
      metrics.lagRecords.record(Math.max(0, owner.highWatermark - next), labelsOf(owner));
      metrics.lagSeconds.record(oldest === undefined ? 0 : Math.max(0, now - oldest) / 1_000, labelsOf(owner));
    }
  };

  const timer = setInterval(report, intervalMs);
  timer.unref();
  return {
    forget: (owner) => {
      metrics.lagRecords.forget(labelsOf(owner));
      metrics.lagSeconds.forget(labelsOf(owner));
    },
    stop: () => clearInterval(timer),
  };
};
