import type { Reading } from '../reading.js';
import type { EvaluationPage, SetName } from '../sets/evaluation-page.js';

/** Milliseconds of the engine alone, from the decoded page to all of its fields. */
export interface PageTime {
  /** By the clock on the wall: what a caller waits. */
  readonly wall: number;
  /** Of all threads of its process: what it costs, whatever else the machine does. */
  readonly cpu: number;
}

/** One page by one engine. */
export interface Run {
  readonly reading: Reading;
  readonly time: PageTime;
}

/** An engine that takes part, wherever it runs. */
export interface Contender {
  readonly name: string;
  /** Package and version, for the report. */
  readonly version: string;
  /** The sets it can be scored on. */
  readonly sets: readonly SetName[];
  /** One pass over the pages of a set, one page after the other. */
  run(pages: readonly EvaluationPage[]): Promise<Run[]>;
  /** MiB that a process of its own has resident at most, over one pass. */
  peakMemory(pages: readonly EvaluationPage[]): Promise<number>;
}
