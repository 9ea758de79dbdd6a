import type { Change } from '@khabar/contracts';
import type { RevisionOrder } from '../articles/revision-order.js';
import type { ArticleState } from '../articles/state.js';

/** One revision of an article, as it came. Never written again. */
export interface RevisionDocument extends RevisionOrder {
  /** See {@link revisionKey}. */
  readonly _id: string;
  readonly articleId: string;
  /** What it did when it came; null where nothing changed or a newer one was there already. */
  readonly change: Change | null;
  readonly storedAt: Date;
  readonly state: ArticleState;
}
