import type { EventRecord } from '../records/event-record.js';
import type { Activity } from './activity.js';
import type { Conclusion } from './conclusion.js';
import type { Handler } from './handler.js';
import type { OutageGate } from './outage-gate.js';
import type { Work } from './work.js';

/** What the processors of one topic share. */
export interface Processing {
  readonly group: string;
  readonly handler: Handler;
  /** Decodes once and remembers it. @throws PermanentError */
  readonly decode: (work: Work) => EventRecord;
  readonly activity: Activity;
  readonly gate: OutageGate;
  readonly conclusion: Conclusion;
}
