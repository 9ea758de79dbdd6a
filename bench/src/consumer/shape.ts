/** What every run of the bench is told, as JSON in its first argument. */
export interface RunOptions {
  readonly contender: Contender;
  readonly brokers: readonly string[];
  readonly topic: string;
  readonly records: number;
}

/** `bare`: kafkajs eachBatch and JSON.parse; `single` and `batch`: our transport, one record or a chunk per call of the handler. */
export const contenders = ['bare', 'single', 'batch'] as const;
export type Contender = (typeof contenders)[number];

export interface RunResult {
  readonly contender: Contender;
  /** Records in the time taken, i.e. after the warm-up. */
  readonly records: number;
  /** From the end of the warm-up to the last record. */
  readonly seconds: number;
  /** CPU time of the process in that time, all threads. */
  readonly cpuSeconds: number;
}

/** The one whose handler gets records as eachBatch gets them, many at once, is held to the goal. */
export const judged: Contender = 'batch';

/** Share of bare kafkajs that ours must reach. */
export const goal = 0.8;

/** The same fetches for all contenders, so that only what happens to the records differs. */
export const fetchSettings = { maxBytesPerPartition: 8_454_144, maxBytes: 8_454_144, maxWaitTimeInMs: 500 };
