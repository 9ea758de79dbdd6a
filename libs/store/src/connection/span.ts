import { SpanKind, withSpan } from '@khabar/telemetry';
import type { CollectionName } from './collections.js';

export interface StoreOperation {
  readonly collection: CollectionName;
  /** The operation as MongoDB calls it. */
  readonly operation: string;
  /** Number of writes in a bulk. */
  readonly batchSize?: number;
}

/** One operation of the store as a client span, attributes as of the OpenTelemetry conventions for databases. */
export const storeSpan = <Result>(
  { collection, operation, batchSize }: StoreOperation,
  run: () => Promise<Result>,
): Promise<Result> =>
  withSpan(
    `${operation} ${collection}`,
    {
      kind: SpanKind.CLIENT,
      attributes: {
        'db.system.name': 'mongodb',
        'db.collection.name': collection,
        'db.operation.name': operation,
        ...(batchSize !== undefined && { 'db.operation.batch.size': batchSize }),
      },
    },
    run,
  );
