import type { OverLimitExtraction } from '../extraction.js';
import { limitReasonOf } from '../reasons.js';
import type { ReadTree } from '../tree/read-tree.js';

type OverLimitTree = Omit<Extract<ReadTree, { outcome: 'over-limit' }>, 'outcome'>;

/** What a page or text ends as that is over a limit. */
export const overLimitOf = ({ measure, value, detail }: OverLimitTree): OverLimitExtraction => ({
  outcome: 'over-limit',
  reason: limitReasonOf[measure],
  measure,
  value,
  detail,
});
