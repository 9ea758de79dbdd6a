import type { mongo } from 'mongoose';
import type { ArticleWrite } from '../articles/article-write.js';
import { bulkWrite, type OperationOutcome } from '../bulk/bulk-write.js';
import { storeSpan } from '../connection/span.js';
import { classifyStoreError } from '../errors/classify.js';
import type { EntityName, EntityNameDocument } from './entity-name.js';

type Names = mongo.Collection<EntityNameDocument>;

export type KeepNames = (writes: readonly ArticleWrite[]) => Promise<void>;

/** So many names are remembered as written; then the memory starts anew. */
const mostRemembered = 100_000;

const operationOf = ({
  id,
  spelling,
  language,
  ...name
}: EntityName): mongo.AnyBulkWriteOperation<EntityNameDocument> => ({
  updateOne: {
    filter: { _id: id },
    update: { $setOnInsert: name, $addToSet: { spellings: spelling, languages: language } },
    upsert: true,
  },
});

const writtenAs = ({ id, spelling, language }: EntityName): string => `${id} ${language} ${spelling}`;

const send = (names: Names, batch: readonly EntityName[]): Promise<OperationOutcome[]> =>
  storeSpan({ collection: 'entityNames', operation: 'bulkWrite', batchSize: batch.length }, () =>
    bulkWrite(names, batch.map(operationOf)),
  );

/** Of two that insert a name at once one loses: its spelling is added by a second try. */
const upsert = async (names: Names, batch: readonly EntityName[]): Promise<OperationOutcome[]> => {
  const outcomes = await send(names, batch);
  const lost = batch.filter((_, index) => outcomes[index]?.outcome === 'duplicate');
  const again = lost.length > 0 ? await send(names, lost) : [];
  return outcomes.map((outcome) => (outcome.outcome === 'duplicate' ? (again.shift() ?? outcome) : outcome));
};

/** A name that can never be written must not hold its article back; any other failure is met by writing again. */
const throwPassing = (outcomes: readonly OperationOutcome[]): void => {
  for (const outcome of outcomes) {
    if ('error' in outcome && classifyStoreError(outcome.error) !== 'permanent') throw outcome.error;
  }
};

/**
 * Adds the names of articles to the register. What it does depends on the names alone, in any order and as often as one likes, so it
 * needs no guard; names that this process has written are not sent again.
 */
export const nameKeeper = (names: Names): KeepNames => {
  const remembered = new Set<string>();
  return async (writes) => {
    const missing = new Map<string, EntityName>();
    for (const write of writes) {
      for (const name of write.kind === 'article' ? (write.names ?? []) : []) {
        if (!remembered.has(writtenAs(name))) missing.set(writtenAs(name), name);
      }
    }
    if (missing.size === 0) return;
    throwPassing(await upsert(names, [...missing.values()]));
    if (remembered.size + missing.size > mostRemembered) remembered.clear();
    for (const key of missing.keys()) remembered.add(key);
  };
};
