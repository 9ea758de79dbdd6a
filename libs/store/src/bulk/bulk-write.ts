import { mongo } from 'mongoose';
import { duplicateKey } from '../errors/codes.js';
import { DocumentTooLargeError, RefusedWriteError, UnconfirmedWriteError } from '../errors/store-errors.js';

export type OperationOutcome =
  | { readonly outcome: 'inserted' }
  /** Matched, and replaced or left as it was. */
  | { readonly outcome: 'matched' }
  | { readonly outcome: 'duplicate' }
  /** `unknown`: written, but not by as many members as asked; it may be rolled back. */
  | { readonly outcome: 'failed' | 'unknown'; readonly error: unknown };

type Operation<Document extends mongo.Document> = mongo.AnyBulkWriteOperation<Document>;

/** The driver refuses the whole bulk where one document is over the limit of the server: 16 MiB. */
const maxDocumentBytes = 16 * 1024 * 1024;

/** A little over the limit the driver says so; far over it, its buffer is too small. */
const isRefusedBeforeSending = (error: unknown): boolean =>
  error instanceof mongo.MongoInvalidArgumentError || (error as Error).name === 'RangeError';

const bytesOf = (operation: unknown): number => mongo.BSON.calculateObjectSize(operation as mongo.Document);

const unconfirmedWrite = ({ errmsg = 'no reason given', code = -1 }: mongo.WriteConcernError): Error =>
  new UnconfirmedWriteError(errmsg, code);

const outcomesOf = (
  count: number,
  result: mongo.BulkWriteResult,
  writeErrors: readonly mongo.WriteError[],
): OperationOutcome[] => {
  const unconfirmed = result.getWriteConcernError();
  const outcomes: OperationOutcome[] = Array.from({ length: count }, (_, index) => {
    if (unconfirmed) return { outcome: 'unknown', error: unconfirmedWrite(unconfirmed) };
    return { outcome: index in result.upsertedIds || index in result.insertedIds ? 'inserted' : 'matched' };
  });
  for (const { index, code, errmsg = 'no reason given' } of writeErrors) {
    const refused = code !== duplicateKey;
    outcomes[index] = refused
      ? { outcome: 'failed', error: new RefusedWriteError(errmsg, code) }
      : { outcome: 'duplicate' };
  }
  return outcomes;
};

const send = async <Document extends mongo.Document>(
  collection: mongo.Collection<Document>,
  operations: Operation<Document>[],
): Promise<OperationOutcome[]> => {
  try {
    return outcomesOf(operations.length, await collection.bulkWrite(operations, { ordered: false }), []);
  } catch (error) {
    if (!(error instanceof mongo.MongoBulkWriteError)) throw error;
    // The driver wraps what went wrong with the command as a whole, e.g. a lost connection, in the same error.
    if (error.errorResponse instanceof Error) throw error.errorResponse;
    return outcomesOf(operations.length, error.result, [error.writeErrors].flat());
  }
};

/**
 * An unordered bulk in which each operation is judged on its own: the outcomes come in the order of the operations.
 * @throws what the driver throws when the bulk as a whole did not get through; then the outcome of all is unknown.
 */
export const bulkWrite = async <Document extends mongo.Document>(
  collection: mongo.Collection<Document>,
  operations: Operation<Document>[],
): Promise<OperationOutcome[]> => {
  if (operations.length === 0) return [];
  try {
    return await send(collection, operations);
  } catch (error) {
    if (!isRefusedBeforeSending(error)) throw error;
    const sizes = operations.map(bytesOf);
    const fitting = operations.filter((_, index) => (sizes[index] ?? 0) < maxDocumentBytes);
    if (fitting.length === operations.length) throw error;
    const sent = fitting.length > 0 ? await send(collection, fitting) : [];
    return sizes.map((bytes) =>
      bytes < maxDocumentBytes
        ? (sent.shift() as OperationOutcome)
        : { outcome: 'failed', error: new DocumentTooLargeError(bytes, maxDocumentBytes) },
    );
  }
};
