import { setTimeout as sleep } from 'node:timers/promises';
import { consumerGroups } from '@khabar/contracts';
import type { PartitionLag } from '@khabar/messaging';
import type { KafkaTools, StoreTools } from '../../connection/services.js';
import type { Awaited } from './awaited.js';

/** How far the services have come with what was sent: through all of them, or up to the one that was still at work. */
export type Passage = { readonly passed: true } | { readonly passed: false; readonly at: 'fetch' | 'parse' | 'index' };

export interface BarrierOptions {
  readonly kafka: KafkaTools;
  readonly store: StoreTools;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  readonly report: (text: string) => void;
}

const pauseMs = 250;

const until = async (
  isReached: () => Promise<boolean>,
  { deadline, signal }: Pick<BarrierOptions, 'deadline' | 'signal'>,
): Promise<boolean> => {
  while (!(await isReached())) {
    if (signal.aborted || Date.now() >= deadline) return false;
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
  }
  return true;
};

type Goals = ReadonlyMap<string, number>;

const placeOf = ({ topic, partition }: Pick<PartitionLag, 'topic' | 'partition'>): string => `${topic}/${partition}`;

/** How many records of the goals are still to be read. An offset that retention took away counts as read. */
const missing = (lags: readonly PartitionLag[], goals: Goals): number =>
  lags.reduce((sum, lag) => {
    const goal = goals.get(placeOf(lag)) ?? 0;
    const reached = Math.max(Number(lag.committed ?? 0), Number(lag.start));
    return sum + Math.max(0, goal - reached);
  }, 0);

const hasPolled = async (store: StoreTools, feedUrls: ReadonlySet<string>): Promise<boolean> => {
  const next = await Promise.all([...feedUrls].map((url) => store.nextPollAt(url)));
  return next.every((at) => at !== undefined && at > Date.now());
};

/**
 * Waits until each service in turn has read what the one before had written for these requests. Consumers commit only what is
 * finished: behind the last of them everything has its final outcome.
 */
export const passAll = async (awaited: Awaited, options: BarrierOptions): Promise<Passage> => {
  const { kafka, store, report } = options;
  const passing = (group: string, verb: string, goals: Goals): Promise<boolean> =>
    until(async () => {
      const left = missing(await kafka.lag(group), goals);
      if (left > 0) report(`waiting: ${left} records to ${verb}`);
      return left === 0;
    }, options);
  const endsOf = async (group: string): Promise<Goals> =>
    new Map((await kafka.lag(group)).map((lag) => [placeOf(lag), Number(lag.end)]));

  const requests = await kafka.lag(consumerGroups.fetcher);
  const sent = new Map(requests.map((lag) => [placeOf(lag), (awaited.offsets.get(lag.partition) ?? -1) + 1]));
  if (!(await passing(consumerGroups.fetcher, 'fetch', sent))) return { passed: false, at: 'fetch' };
  if (!(await until(() => hasPolled(store, awaited.feedUrls), options))) return { passed: false, at: 'fetch' };
  const fetched = await endsOf(consumerGroups.parser);
  if (!(await passing(consumerGroups.parser, 'parse', fetched))) return { passed: false, at: 'parse' };
  const parsed = await endsOf(consumerGroups.indexer);
  if (!(await passing(consumerGroups.indexer, 'index', parsed))) return { passed: false, at: 'index' };
  return { passed: true };
};
