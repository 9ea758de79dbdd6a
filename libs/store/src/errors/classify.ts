import { Error as MongooseErrors, mongo } from 'mongoose';
import { codesByClass } from './codes.js';

/** `outage`: the store is away; `transient`: another try may succeed; `permanent`: this document can never be stored. */
export type StoreErrorClass = 'outage' | 'transient' | 'permanent';

export const duplicateKey = 11000;

/** Larger than the server stores. */
export class DocumentTooLargeError extends Error {
  override readonly name = 'DocumentTooLargeError';
  readonly code = 'document-too-large';
  constructor(
    readonly bytes: number,
    readonly limit: number,
  ) {
    super(`the document has ${bytes} bytes, the store takes ${limit} at most`);
  }
}

type ErrorType = abstract new (...parameters: never[]) => Error;

/** By type, first match wins. */
const classByType: readonly (readonly [StoreErrorClass, readonly ErrorType[]])[] = [
  ['permanent', [DocumentTooLargeError, mongo.BSON.BSONError]],
  [
    'outage',
    [
      mongo.MongoNetworkError,
      mongo.MongoServerSelectionError,
      mongo.MongoSystemError,
      mongo.MongoNotConnectedError,
      mongo.MongoServerClosedError,
      mongo.MongoTopologyClosedError,
      mongo.MongoClientClosedError,
      mongo.MongoOperationTimeoutError,
      mongo.MongoStalePrimaryError,
      MongooseErrors.MongooseServerSelectionError,
    ],
  ],
];

/** Errors whose types are not exported: by name. */
const outageNames = new Set([
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'WaitQueueTimeoutError',
  'DisconnectedError',
]);

/** While the store is away mongoose holds operations back, and gives up with a plain error. */
const heldBack = /buffering timed out|before initial connection|Connection was force closed|Connection was destroyed/;

const isOurs = (error: Error): boolean => /^Mongo|^BSON/.test(error.name);

const codeOf = (error: unknown): number | undefined => {
  const { code } = error as { code?: unknown };
  return typeof code === 'number' ? code : undefined;
};

const isStoreFault = (error: unknown): error is object =>
  error instanceof mongo.MongoServerError ||
  error instanceof mongo.WriteError ||
  error instanceof mongo.WriteConcernError;

const classOfServerFault = (error: object): StoreErrorClass => {
  // Whatever stands between the write and the members that should have it, the document is not at fault.
  if (error instanceof mongo.WriteConcernError) return 'outage';
  const retryable = error instanceof mongo.MongoServerError && error.hasErrorLabel('RetryableWriteError');
  return codesByClass.get(codeOf(error) ?? -1) ?? (retryable ? 'outage' : 'transient');
};

/** How to deal with an error of the store; undefined where it is not one. */
export const classifyStoreError = (error: unknown): StoreErrorClass | undefined => {
  for (const [errorClass, types] of classByType) {
    if (types.some((type) => error instanceof type)) return errorClass;
  }
  if (isStoreFault(error)) return classOfServerFault(error);
  if (!(error instanceof Error)) return undefined;
  if (outageNames.has(error.name)) return 'outage';
  if (error instanceof MongooseErrors && heldBack.test(error.message)) return 'outage';
  return isOurs(error) ? 'transient' : undefined;
};
