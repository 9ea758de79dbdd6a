import type { EventPublisher } from '@khabar/messaging';
import { changeEvent } from './events.js';
import { failedRecord, isWritten, type IndexedRecord, type WrittenRecord } from './indexed-record.js';

const eventsOf = ({ record, written }: WrittenRecord) =>
  written.change ? [{ ...changeEvent(written.change), cause: record }] : [];

/** Publishes the change of each record that has one; a record whose change could not be published has failed. */
export const publishChanges = async (
  publisher: Pick<EventPublisher, 'publishEach'>,
  indexed: readonly IndexedRecord[],
): Promise<IndexedRecord[]> => {
  const changed = indexed.filter(isWritten).filter(({ written }) => written.change);
  const outcomes = await publisher.publishEach(changed.flatMap(eventsOf));
  const failures = new Map<IndexedRecord, unknown>();
  changed.forEach((record, index) => {
    const outcome = outcomes[index];
    if (outcome && !outcome.ok) failures.set(record, outcome.error);
  });
  return indexed.map((each) => (failures.has(each) ? failedRecord(each.record, failures.get(each)) : each));
};
