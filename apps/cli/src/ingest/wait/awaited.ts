import type { Submission } from '../submit/submission.js';

type Requested = Extract<Submission, { status: 'requested' }>;

/** What a wait has to keep of what was sent: ids and offsets, never content. */
export interface Awaited {
  /** Highest offset that was sent, by partition of the requests topic. */
  readonly offsets: ReadonlyMap<number, number>;
  readonly articleIds: ReadonlySet<string>;
  readonly feedUrls: ReadonlySet<string>;
  /** When the first was sent, milliseconds since the epoch. */
  readonly since: number;
}

export interface AwaitedLedger {
  add(submission: Submission): void;
  result(): Awaited;
}

export const awaitedLedger = (since: number): AwaitedLedger => {
  const offsets = new Map<number, number>();
  const articleIds = new Set<string>();
  const feedUrls = new Set<string>();
  const addRequested = ({ record: { partition, offset }, articleId, url }: Requested): void => {
    offsets.set(partition, Math.max(Number(offset), offsets.get(partition) ?? -1));
    if (articleId !== undefined) articleIds.add(articleId);
    else if (url !== undefined) feedUrls.add(url);
  };
  return {
    add: (submission) => {
      if (submission.status === 'requested') addRequested(submission);
    },
    result: () => ({ offsets, articleIds, feedUrls, since }),
  };
};
