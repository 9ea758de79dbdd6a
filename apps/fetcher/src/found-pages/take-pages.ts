import type { Deferrals, Frontier } from '../frontier/frontier.port.js';
import type { PageTask } from '../pages/page-task.js';
import type { HostGate } from '../work/host-gate.js';
import type { TakePage } from './take-page.js';

export interface TakePagesDependencies {
  readonly frontier: Pick<Frontier, 'entries'>;
  readonly deferrals: Pick<Deferrals, 'known'>;
  readonly takePage: TakePage;
  /** Bounds the pages in work over all feeds. */
  readonly gate: HostGate;
}

export interface TakeSignals {
  /** Says to begin no further page: the service stops, or the lease of the feed is nearly over. */
  readonly enough: () => boolean;
  /** Aborts what is under way. */
  readonly signal: AbortSignal;
}

export interface PagesTaken {
  /** Pages that were new. */
  readonly found: number;
  /** New pages that were left alone because it was enough. */
  readonly left: number;
}

export type TakePages = (tasks: readonly PageTask[], signals: TakeSignals) => Promise<PagesTaken>;

/**
 * Fetches those pages of a feed that were neither seen nor deferred before.
 * @throws the first error that a page throws, when all others have ended.
 */
export const createTakePages = ({ frontier, deferrals, takePage, gate }: TakePagesDependencies): TakePages => {
  const newOnes = async (tasks: readonly PageTask[]): Promise<PageTask[]> => {
    const entries = await frontier.entries(tasks.map(({ articleId }) => articleId));
    const unseen = tasks.filter(({ articleId }) => !entries.get(articleId)?.acknowledged);
    if (unseen.length === 0) return [];
    const known = await deferrals.known(unseen.map(({ articleId }) => articleId));
    return unseen.filter(({ articleId }) => !known.has(articleId));
  };

  return async (tasks, { enough, signal }) => {
    const found = await newOnes(tasks);
    let left = 0;
    const take = async (task: PageTask): Promise<void> => {
      if (enough()) left += 1;
      else await takePage(task, 0, signal);
    };
    const ended = await Promise.allSettled(found.map((task) => gate(task.url, () => take(task), signal)));
    const failure = ended.find((result) => result.status === 'rejected');
    if (failure) throw failure.reason;
    return { found: found.length, left };
  };
};
