/** The stages an article passes, in their order. */
export const stages = ['requested', 'raw', 'parsed', 'change', 'current', 'drop', 'dead letter', 'store'] as const;

export type Stage = (typeof stages)[number];

/** One thing that is known of an article: a record in Kafka, or what the store holds. */
export interface TraceEntry {
  readonly stage: Stage;
  /** Absent for the store. */
  readonly at?: { readonly topic: string; readonly partition: number; readonly offset: string };
  /** Absent where there is none yet, and for a tombstone. */
  readonly revision?: number;
  /** RFC 3339: when the record was written. */
  readonly time?: string;
  readonly outcome: string;
  /** Id of the distributed trace the record belongs to. */
  readonly traceId?: string;
}
