import type { Change } from '@khabar/contracts';
import { stateOf, type ArticleWrite } from './article-write.js';
import { changeBetween } from './change.js';
import { compareOrder, orderOf, revisionKey, type RevisionOrder } from './revision-order.js';
import { contentOf, type ArticleState } from './state.js';

/** How a write stands to the state before it: the stored one, or an earlier write of the same chunk. */
export type Standing = 'newer' | 'equal' | 'older';

export interface PlannedWrite {
  readonly write: ArticleWrite;
  readonly state: ArticleState;
  readonly articleId: string;
  readonly order: RevisionOrder;
  /** Its `_id` in the history. */
  readonly key: string;
  readonly standing: Standing;
  /** What it does if it is the first to store this revision. */
  readonly change: Change | null;
}

const standingOf = (order: RevisionOrder, before: ArticleState | undefined): Standing => {
  const comparison = before ? compareOrder(order, orderOf(before)) : 1;
  if (comparison === 0) return 'equal';
  return comparison > 0 ? 'newer' : 'older';
};

/**
 * Applies the writes of each article in the order of their revisions, in memory, to find what each of them changes.
 * The plans come in the order of the writes.
 * @param current the stored state per article id
 */
export const planWrites = (
  writes: readonly ArticleWrite[],
  current: ReadonlyMap<string, ArticleState>,
): PlannedWrite[] => {
  const states = new Map(current);
  const plans: PlannedWrite[] = [];
  const ordered = writes
    .map((write, index) => ({ index, write, state: stateOf(write) }))
    .sort((left, right) => compareOrder(orderOf(left.state), orderOf(right.state)));
  for (const { index, write, state } of ordered) {
    const { articleId } = contentOf(state);
    const order = orderOf(state);
    const before = states.get(articleId);
    const standing = standingOf(order, before);
    const change = standing === 'newer' ? changeBetween(before, state) : null;
    plans[index] = { write, state, articleId, order, key: revisionKey(articleId, order), standing, change };
    if (standing === 'newer') states.set(articleId, state);
  }
  return plans;
};
