/** How an instrument behaves: a counter only grows, a histogram keeps the distribution, a gauge is the value of now. */
export type MetricType = 'counter' | 'histogram' | 'gauge';

export interface MetricDefinition {
  /** The name in Prometheus and in OTLP alike; counters end in `_total`, times are in seconds, sizes in bytes. */
  readonly name: string;
  readonly type: MetricType;
  /** UCUM unit, as OpenTelemetry wants it. */
  readonly unit: string;
  readonly labels: readonly string[];
  readonly doc: string;
}

/** What the services count. Names and labels are a promise to dashboards and alerts: they are only ever added to. */
export const metricTable = {
  items: {
    name: 'khabar_items_total',
    type: 'counter',
    unit: '{item}',
    labels: ['stage', 'outcome'],
    doc: 'Items by their final outcome in a stage; every item is counted exactly once per stage.',
  },
  endToEnd: {
    name: 'khabar_end_to_end_seconds',
    type: 'histogram',
    unit: 's',
    labels: [],
    doc: 'From the fetch of an article to the moment it can be searched.',
  },
  stageDuration: {
    name: 'khabar_stage_duration_seconds',
    type: 'histogram',
    unit: 's',
    labels: ['stage'],
    doc: 'Work on one item in one stage, waiting in Kafka not included.',
  },
  retries: {
    name: 'khabar_retries_total',
    type: 'counter',
    unit: '{retry}',
    labels: ['topic', 'group', 'error_class'],
    doc: 'Further tries of a record after one that failed.',
  },
  deadLetters: {
    name: 'khabar_dead_letters_total',
    type: 'counter',
    unit: '{record}',
    labels: ['topic', 'group', 'error_class'],
    doc: 'Records that could not be processed and now stand in the dead-letter topic.',
  },
  deadLetterFailures: {
    name: 'khabar_dead_letter_failures_total',
    type: 'counter',
    unit: '{record}',
    labels: ['topic', 'group'],
    doc: 'Dead letters that could not be written; their offsets stay uncommitted, so the partition stands still.',
  },
  lagRecords: {
    name: 'khabar_consumer_lag_records',
    type: 'gauge',
    unit: '{record}',
    labels: ['topic', 'partition', 'group'],
    doc: 'Records between the committed offset and the end of an owned partition.',
  },
  lagSeconds: {
    name: 'khabar_consumer_lag_seconds',
    type: 'gauge',
    unit: 's',
    labels: ['topic', 'partition', 'group'],
    doc: 'Age of the oldest unfinished record of an owned partition; 0 where there is none.',
  },
  paused: {
    name: 'khabar_consumer_paused',
    type: 'gauge',
    unit: '1',
    labels: ['group'],
    doc: '1 while the consumer waits for a broker or store that is away, else 0.',
  },
} as const satisfies Record<string, MetricDefinition>;

/** What every process tells of itself, read at each scrape. */
export const runtimeTable = {
  eventLoopLag: {
    name: 'khabar_event_loop_lag_seconds',
    type: 'gauge',
    unit: 's',
    labels: ['quantile'],
    doc: 'How late timers fired since the last scrape: quantile 0.5, 0.99 and 1 (the worst).',
  },
  heapUsed: {
    name: 'khabar_process_heap_used_bytes',
    type: 'gauge',
    unit: 'By',
    labels: [],
    doc: 'JavaScript heap in use.',
  },
  resident: {
    name: 'khabar_process_resident_memory_bytes',
    type: 'gauge',
    unit: 'By',
    labels: [],
    doc: 'Resident memory of the process.',
  },
  cpu: {
    name: 'khabar_process_cpu_seconds_total',
    type: 'counter',
    unit: 's',
    labels: [],
    doc: 'CPU time of the process, user and system, all threads.',
  },
} as const satisfies Record<string, MetricDefinition>;

/** Bucket bounds in seconds: 5 ms to 10 minutes, for one page as for an article that waited out an outage. */
export const secondsBuckets: readonly number[] = [
  0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600,
];
