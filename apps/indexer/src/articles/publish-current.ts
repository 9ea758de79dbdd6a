import { contentOf } from '@khabar/store';
import type { CurrentArticle, CurrentArticles } from './current-articles.js';
import { failedRecord, isWritten, type IndexedRecord, type WrittenRecord } from './indexed-record.js';

const articleIdOf = ({ written }: WrittenRecord): string => contentOf(written.current).articleId;

/** The revision of the record is the one that is current. */
const isCause = ({ record, written }: WrittenRecord): boolean =>
  (record.data as { revision?: unknown }).revision === contentOf(written.current).revision;

const currentOf = (written: WrittenRecord): CurrentArticle => ({
  state: written.written.current,
  ...(isCause(written) && { cause: written.record }),
});

/** One per article, with its cause where that is among the records. */
const currentOfEach = (records: readonly WrittenRecord[]): CurrentArticle[] => {
  const currents = new Map<string, CurrentArticle>();
  for (const record of records) {
    const id = articleIdOf(record);
    if (!currents.get(id)?.cause) currents.set(id, currentOf(record));
  }
  return [...currents.values()];
};

/**
 * Publishes the newest state of each article that a record was written for, also where the record brought nothing new: whoever
 * published before may not have come that far.
 */
export const publishCurrent = async (
  currents: Pick<CurrentArticles, 'publish'>,
  indexed: readonly IndexedRecord[],
): Promise<IndexedRecord[]> => {
  const failures = await currents.publish(currentOfEach(indexed.filter(isWritten)));
  return indexed.map((each) => {
    if (!isWritten(each) || !failures.has(articleIdOf(each))) return each;
    return failedRecord(each.record, failures.get(articleIdOf(each)));
  });
};
