import type { EvaluationPage } from '../sets/evaluation-page.js';
import type { Reading } from '../reading.js';

/** `Raw` is what the engine itself gives; only the making of that is timed. */
export interface Engine<Input = unknown, Raw = unknown> {
  readonly name: string;
  /** Package and version. */
  readonly version: string;
  prepare(page: EvaluationPage): Input;
  extract(input: Input): Raw;
  toReading(raw: Raw, page: EvaluationPage): Reading;
}
