import { deadLetterHeaders, headerText, type DeadLetterField, type RecordHeaders } from '@khabar/contracts';
import type { RawRecord } from '../records/raw-record.js';
import { redrivenAtHeader, withoutDeadLetterHeaders } from './headers.js';

/** One dead letter as `khabar dlq` shows it. */
export interface DeadLetter {
  /** `<original topic>/<partition>/<offset>`: the same however often the same record was dead-lettered. */
  readonly id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** Of the original record, milliseconds since the epoch. */
  readonly timestamp: number;
  readonly group: string;
  readonly service: string;
  readonly stage: string;
  readonly codeVersion: string;
  readonly errorClass: string;
  readonly errorCode: string;
  readonly errorMessage: string;
  readonly attempts: number;
  /** RFC 3339. */
  readonly deadLetteredAt: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  /** The original headers, ours removed. */
  readonly headers: RecordHeaders;
  /** Where the dead letter itself lies. */
  readonly at: { readonly topic: string; readonly partition: number; readonly offset: string };
  /** How often it lies there: a crash between writing it and committing the original writes it again. */
  readonly copies: number;
  readonly status: 'open' | 'redriven';
  /** RFC 3339; only with status `redriven`. */
  readonly redrivenAt?: string;
}

const textOf = (record: RawRecord, field: DeadLetterField): string =>
  headerText(record.headers, deadLetterHeaders[field]) ?? '';

/** The original coordinates a dead letter, or a receipt, is about. */
export const originalIdOf = (record: RawRecord): string =>
  [textOf(record, 'originalTopic'), textOf(record, 'originalPartition'), textOf(record, 'originalOffset')].join('/');

/** When a receipt says the dead letter was sent back; undefined where the record is no receipt. */
export const receiptTimeOf = (record: RawRecord): string | undefined => headerText(record.headers, redrivenAtHeader);

export const toDeadLetter = (record: RawRecord): DeadLetter => ({
  id: originalIdOf(record),
  topic: textOf(record, 'originalTopic'),
  partition: Number(textOf(record, 'originalPartition')),
  offset: textOf(record, 'originalOffset'),
  timestamp: Number(textOf(record, 'originalTimestamp')),
  group: textOf(record, 'group'),
  service: textOf(record, 'service'),
  stage: textOf(record, 'stage'),
  codeVersion: textOf(record, 'codeVersion'),
  errorClass: textOf(record, 'errorClass'),
  errorCode: textOf(record, 'errorCode'),
  errorMessage: textOf(record, 'errorMessage'),
  attempts: Number(textOf(record, 'attempts')),
  deadLetteredAt: textOf(record, 'deadLetteredAt'),
  key: record.key,
  value: record.value,
  headers: withoutDeadLetterHeaders(record.headers),
  at: { topic: record.topic, partition: record.partition, offset: record.offset },
  copies: 1,
  status: 'open',
});
