import { Error as MongooseErrors, mongo } from 'mongoose';
import { codesByClass } from './codes.js';
import { DocumentTooLargeError, RefusedWriteError, UnconfirmedWriteError } from './store-errors.js';

/** `outage`: the store is away; `transient`: another try may succeed; `permanent`: this document can never be stored. */
export type StoreErrorClass = 'outage' | 'transient' | 'permanent';

type ErrorType = abstract new (...parameters: never[]) => Error;

/** By type, first match wins. */
const classByType: readonly (readonly [StoreErrorClass, readonly ErrorType[]])[] = [
  ['permanent', [DocumentTooLargeError, mongo.BSON.BSONError]],
  [
    'outage',
    [
      // Whatever stands between the write and the members that should have it, the document is not at fault.
      UnconfirmedWriteError,
      mongo.MongoWriteConcernError,
      mongo.MongoNetworkError,
      mongo.MongoSystemError,
      mongo.MongoNotConnectedError,
      mongo.MongoServerClosedError,
      mongo.MongoTopologyClosedError,
      mongo.MongoClientClosedError,
      mongo.MongoOperationTimeoutError,
      mongo.MongoStalePrimaryError,
      // A connection that ended before the answer, or with the session of the one before it.
      mongo.MongoUnexpectedServerResponseError,
      mongo.MongoExpiredSessionError,
      MongooseErrors.MongooseServerSelectionError,
    ],
  ],
];

/** Errors whose types are not exported: by name. */
const outageNames: ReadonlySet<string> = new Set([
  'MongoPoolClosedError',
  'MongoWaitQueueTimeoutError',
  'DisconnectedError',
]);

/** While the store is away mongoose holds operations back, and gives up with a plain error. */
const heldBack = /buffering timed out|before initial connection|Connection was (force closed|destroyed)/;

const isServerFault = (error: Error): error is mongo.MongoServerError | RefusedWriteError =>
  error instanceof mongo.MongoServerError || error instanceof RefusedWriteError;

const classOfServerFault = (error: mongo.MongoServerError | RefusedWriteError): StoreErrorClass => {
  const retryable = error instanceof mongo.MongoServerError && error.hasErrorLabel('RetryableWriteError');
  return codesByClass.get(Number(error.code)) ?? (retryable ? 'outage' : 'transient');
};

/** How to deal with an error of the store; undefined where it is not one. */
export const classifyStoreError = (error: unknown): StoreErrorClass | undefined => {
  if (!(error instanceof Error)) return undefined;
  for (const [errorClass, types] of classByType) {
    if (types.some((type) => error instanceof type)) return errorClass;
  }
  if (isServerFault(error)) return classOfServerFault(error);
  if (outageNames.has(error.name)) return 'outage';
  if (error instanceof MongooseErrors && heldBack.test(error.message)) return 'outage';
  return error instanceof mongo.MongoError || error instanceof MongooseErrors ? 'transient' : undefined;
};
