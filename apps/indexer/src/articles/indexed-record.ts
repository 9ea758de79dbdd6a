import type { EventRecord, RecordOutcome } from '@khabar/messaging';
import type { ArticleWrite, WriteOutcome } from '@khabar/store';

/** A record on its way through the indexer. */
export type IndexedRecord =
  | { readonly step: 'decoded'; readonly record: EventRecord; readonly write: ArticleWrite }
  | { readonly step: 'written'; readonly record: EventRecord; readonly written: Written }
  | { readonly step: 'failed'; readonly record: EventRecord; readonly error: unknown };

export type Written = Extract<WriteOutcome, { current: unknown }>;
export type DecodedRecord = Extract<IndexedRecord, { step: 'decoded' }>;
export type WrittenRecord = Extract<IndexedRecord, { step: 'written' }>;

export const isDecoded = (indexed: IndexedRecord): indexed is DecodedRecord => indexed.step === 'decoded';
export const isWritten = (indexed: IndexedRecord): indexed is WrittenRecord => indexed.step === 'written';

export const failedRecord = (record: EventRecord, error: unknown): IndexedRecord => ({ step: 'failed', record, error });

export const outcomeOf = (indexed: IndexedRecord): RecordOutcome =>
  indexed.step === 'failed' ? { ok: false, error: indexed.error } : { ok: true };
