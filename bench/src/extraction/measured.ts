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
  readonly plain?: PlainPart;
}
