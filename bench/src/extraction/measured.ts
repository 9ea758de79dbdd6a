import type { Contender } from './contenders/contender.js';
import type { PlainPart } from './measure-plain.js';
import type { SetResult } from './results.js';

/** All that one run of the bench has found out. */
export interface Measured {
  /** Ours first. */
  readonly contenders: readonly Contender[];
  readonly results: readonly SetResult[];
  /** MiB by contender, for the pages of the set whose speed is measured. */
  readonly peakMemory: ReadonlyMap<string, number>;
  /** What the report says of the learned parts that were held out of their own pages. */
  readonly heldOut: readonly string[];
  readonly plain?: PlainPart;
}
