import type { EventRecord } from '@khabar/messaging';
import type { ArticleWrite, WriteOutcome } from '@khabar/store';
import { writeOf } from './article-write.js';
import type { ArticleStore } from './article-store.port.js';
import { failedRecord, isDecoded, type DecodedRecord, type IndexedRecord } from './indexed-record.js';
import { writeSpans } from './write-spans.js';

export const decodeRecord = (record: EventRecord): IndexedRecord => {
  try {
    return { step: 'decoded', record, write: writeOf(record) };
  } catch (error) {
    return failedRecord(record, error);
  }
};

const afterWrite = ({ record }: DecodedRecord, outcome: WriteOutcome | undefined): IndexedRecord => {
  if (!outcome) return failedRecord(record, new Error('the store gave no outcome for the record'));
  if (outcome.outcome === 'failed') return failedRecord(record, outcome.error);
  return { step: 'written', record, written: outcome };
};

/** Writes what was decoded in one call; each record is judged alone. @throws where the store is away */
export const writeRecords = async (
  articles: Pick<ArticleStore, 'write'>,
  indexed: readonly IndexedRecord[],
): Promise<IndexedRecord[]> => {
  const decoded = indexed.filter(isDecoded);
  const writes: ArticleWrite[] = decoded.map(({ write }) => write);
  const outcomes = await writeSpans(decoded, () => articles.write(writes));
  const written = decoded.map((each, index) => afterWrite(each, outcomes[index]));
  return indexed.map((each) => (isDecoded(each) ? (written.shift() as IndexedRecord) : each));
};
