import fc from 'fast-check';
import { again, done, held, type Verdict } from '../lanes/verdict.js';

/** A record of a played partition, with what becomes of its tries before the last one. */
export interface Played {
  readonly key: string;
  readonly index: number;
  /** Verdicts of its tries, before it is done. */
  readonly failures: Verdict[];
}

const failure = fc.constantFrom<Verdict>(again(0), again(1), held);

/** Records of a few keys, some of which fail once or more. */
export const playedRecords = fc
  .array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), failures: fc.array(failure, { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((records) => records.map((record, index): Played => ({ ...record, index })));

/** The next verdict of a record: its failures one by one, then done. */
export const play = (record: Played): Verdict => record.failures.shift() ?? done;
