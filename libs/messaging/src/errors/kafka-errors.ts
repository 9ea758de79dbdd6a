import type { ErrorClass } from './taxonomy.js';

interface KafkaFault {
  readonly name?: string;
  /** Kafka's own name of a protocol error, e.g. `MESSAGE_TOO_LARGE`. */
  readonly type?: string;
  readonly cause?: unknown;
  readonly originalError?: unknown;
}

/** What the broker said of the record itself: the same record would be refused again. */
const refusedRecords = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'INVALID_TIMESTAMP',
  'CORRUPT_MESSAGE',
]);

const causesOf = (error: unknown): KafkaFault[] => {
  const chain: KafkaFault[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && chain.length < 8) {
    const fault = current as KafkaFault;
    chain.push(fault);
    current = fault.cause ?? fault.originalError;
  }
  return chain;
};

export const isKafkaError = (error: unknown): boolean =>
  causesOf(error).some(({ name }) => typeof name === 'string' && name.startsWith('KafkaJS'));

/** Kafka's name of the protocol error inside an error, e.g. `UNKNOWN_TOPIC_OR_PARTITION`. */
export const kafkaErrorType = (error: unknown): string | undefined =>
  causesOf(error).find(({ type }) => typeof type === 'string')?.type;

/** True where the broker refused the record itself, so that another one may well pass. */
export const isRefusedRecord = (error: unknown): boolean => refusedRecords.has(kafkaErrorType(error) ?? '');

/** An error of the Kafka client: a refused record is permanent, everything else means the broker is not usable now. */
export const classifyKafkaError = (error: unknown): ErrorClass | undefined => {
  if (!isKafkaError(error)) return undefined;
  return isRefusedRecord(error) ? 'permanent' : 'outage';
};
