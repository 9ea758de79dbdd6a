import type { StoredArticle } from '@khabar/store';
import type { Passage } from './barrier.js';

/** What became of an article in the end. Only `searchable` is what was hoped for. */
export interface FinalOutcome {
  readonly articleId: string;
  readonly status: 'searchable' | 'withdrawn' | 'dropped' | 'dead-lettered' | 'pending' | 'missing';
  readonly revision?: number;
  readonly title?: string;
  readonly externalId?: string;
  /** RFC 3339. */
  readonly storedAt?: string;
  /** Why it is not searchable. */
  readonly detail?: string;
}

/** Reasons by article id. */
export interface Failures {
  readonly dropped: ReadonlyMap<string, string>;
  readonly deadLettered: ReadonlyMap<string, string>;
}

const ofStored = (articleId: string, { state, revision, storedAt }: StoredArticle): FinalOutcome =>
  state.kind === 'withdrawal'
    ? { articleId, status: 'withdrawn', revision, storedAt, detail: state.withdrawal.reason }
    : {
        articleId,
        status: 'searchable',
        revision,
        title: state.article.title,
        externalId: state.article.externalId,
        storedAt,
      };

export interface Evidence {
  readonly failures: Failures;
  readonly stored: StoredArticle | null;
  readonly passage: Passage;
}

/** A failure of what was just sent counts more than an older revision that the store still has. */
export const finalOutcome = (articleId: string, { failures, stored, passage }: Evidence): FinalOutcome => {
  const deadLetter = failures.deadLettered.get(articleId);
  if (deadLetter !== undefined) return { articleId, status: 'dead-lettered', detail: deadLetter };
  const drop = failures.dropped.get(articleId);
  if (drop !== undefined) return { articleId, status: 'dropped', detail: drop };
  if (!passage.passed) return { articleId, status: 'pending', detail: `waits for the ${passage.at} stage` };
  if (stored) return ofStored(articleId, stored);
  return { articleId, status: 'missing', detail: 'passed every stage and is not in the store' };
};
