import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@khabar/telemetry';
import type { Consumer } from 'kafkajs';
import type { DeadLetterWriter } from '../dead-letters/dead-letter-writer.js';
import type { OwnedPartitions } from './assignment.js';
import type { Committer } from './committer.js';
import type { Engine } from './engine.js';
import type { LagReporter } from './lag-reporter.js';

export interface DrainOptions {
  readonly consumer: Pick<Consumer, 'pause' | 'disconnect'>;
  readonly owned: OwnedPartitions;
  readonly engine: Engine;
  readonly commits: Committer;
  readonly deadLetters: DeadLetterWriter;
  readonly lag: LagReporter;
  readonly topics: readonly string[];
  readonly graceMs: number;
  readonly logger: Logger;
}

/** Share of the grace that records in work get; the rest is for committing, leaving the group and what the app has to close. */
const workShare = 0.7;

const pauseFetching = ({ consumer, topics }: DrainOptions): void => {
  try {
    consumer.pause(topics.map((topic) => ({ topic })));
  } catch {
    // Not running (yet, or any more): there is nothing to pause.
  }
};

const finishWork = async ({ engine, graceMs, logger }: DrainOptions): Promise<void> => {
  const timer = new AbortController();
  const deadline = sleep(graceMs * workShare, 'late' as const, { signal: timer.signal }).catch(() => 'late' as const);
  const ended = await Promise.race([engine.activity.idle(), deadline]);
  timer.abort();
  if (ended === 'late') logger.warn({ graceMs }, 'records in work did not finish in time: they are left uncommitted');
};

/** The shutdown in its order: stop intake, finish what is in work, commit, leave the group. The rest is left uncommitted. */
export const drain = async (options: DrainOptions): Promise<void> => {
  const { consumer, owned, engine, commits, deadLetters, lag } = options;
  engine.stop();
  pauseFetching(options);
  await finishWork(options);
  commits.stop();
  await commits.flush();
  owned.revokeAll();
  lag.stop();
  await consumer.disconnect();
  await deadLetters.close();
};
