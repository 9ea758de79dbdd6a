import { deadLetterHeaderPrefix, deadLetterHeaders, redriveHeaders, type RecordHeaders } from '@khabar/contracts';

export const { redrivenFrom: redrivenFromHeader, redrivenAt: redrivenAtHeader } = redriveHeaders;

/** How many headers of a header bomb were left out, beyond those that are kept. */
export const headersLeftOutHeader = `${deadLetterHeaderPrefix}headers-left-out`;

/** More headers than that are not kept: a header bomb must not blow up whoever writes or reads its dead letter. */
const maxKeptHeaders = 10_000;

/** Longest error message that is kept, characters. */
const maxMessageCharacters = 1_000;

export interface DeadLetterReason {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** Of the original record, milliseconds since the epoch. */
  readonly timestamp: number;
  readonly group: string;
  readonly service: string;
  /** Which step failed: `decode` or `handle`. */
  readonly stage: string;
  readonly codeVersion: string;
  readonly errorClass: string;
  readonly errorCode: string;
  readonly errorMessage: string;
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The headers as they were before the record was ever dead-lettered. */
export const withoutDeadLetterHeaders = (headers: RecordHeaders): RecordHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(deadLetterHeaderPrefix)));

const keptHeaders = (original: RecordHeaders): RecordHeaders => {
  const entries = Object.entries(withoutDeadLetterHeaders(original)).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((one) => [name, one] as const) : [[name, value] as const],
  );
  if (entries.length <= maxKeptHeaders) return withoutDeadLetterHeaders(original);
  const kept = Map.groupBy(entries.slice(0, maxKeptHeaders), ([name]) => name);
  const headers = [...kept].map(([name, values]) => [name, values.map(([, value]) => value)] as const);
  return {
    ...Object.fromEntries(headers),
    [headersLeftOutHeader]: String(entries.length - maxKeptHeaders),
  } as RecordHeaders;
};

const wellFormed = (text: string): string => text.slice(0, maxMessageCharacters).toWellFormed();

/** The original headers and ours. Those of an earlier dead letter are replaced, so that they never pile up. */
export const deadLetterHeadersOf = (original: RecordHeaders, reason: DeadLetterReason): RecordHeaders => ({
  ...keptHeaders(original),
  [deadLetterHeaders.originalTopic]: reason.topic,
  [deadLetterHeaders.originalPartition]: String(reason.partition),
  [deadLetterHeaders.originalOffset]: reason.offset,
  [deadLetterHeaders.originalTimestamp]: String(reason.timestamp),
  [deadLetterHeaders.group]: reason.group,
  [deadLetterHeaders.service]: reason.service,
  [deadLetterHeaders.stage]: reason.stage,
  [deadLetterHeaders.codeVersion]: reason.codeVersion,
  [deadLetterHeaders.errorClass]: reason.errorClass,
  [deadLetterHeaders.errorCode]: reason.errorCode,
  [deadLetterHeaders.errorMessage]: wellFormed(reason.errorMessage),
  [deadLetterHeaders.attempts]: String(reason.attempts),
  [deadLetterHeaders.deadLetteredAt]: new Date(reason.at).toISOString(),
});
