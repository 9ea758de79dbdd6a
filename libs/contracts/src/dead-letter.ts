/**
 * What a dead letter adds to the original record. Key, value, headers and timestamp stay as they were; these headers say
 * where it came from and why it failed. All values are UTF-8 text, numbers in decimal.
 */
export const deadLetterHeaders = {
  originalTopic: 'khabar-dlq-original-topic',
  originalPartition: 'khabar-dlq-original-partition',
  originalOffset: 'khabar-dlq-original-offset',
  /** Milliseconds since the epoch. */
  originalTimestamp: 'khabar-dlq-original-timestamp',
  /** The consumer group that could not process it. */
  group: 'khabar-dlq-group',
  service: 'khabar-dlq-service',
  /** Which step failed: `decode` or `handle`. */
  stage: 'khabar-dlq-stage',
  codeVersion: 'khabar-dlq-code-version',
  /** `permanent` or `transient`: an outage never makes a dead letter. */
  errorClass: 'khabar-dlq-error-class',
  errorCode: 'khabar-dlq-error-code',
  errorMessage: 'khabar-dlq-error-message',
  /** Tries of the record, the last one included. */
  attempts: 'khabar-dlq-attempts',
  /** RFC 3339. */
  deadLetteredAt: 'khabar-dlq-at',
} as const;

export type DeadLetterField = keyof typeof deadLetterHeaders;

/** Every header of a dead letter starts with it. */
export const deadLetterHeaderPrefix = 'khabar-dlq-';

/** Headers of the way back from a dead-letter topic. */
export const redriveHeaders = {
  /** On a record that was sent back to its topic: its dead letter, `<dead-letter topic>/<partition>/<offset>`. */
  redrivenFrom: `${deadLetterHeaderPrefix}redriven-from`,
  /** On a receipt in the dead-letter topic, beside the original topic, partition and offset: when it was sent back, RFC 3339. */
  redrivenAt: `${deadLetterHeaderPrefix}redriven-at`,
} as const;
