import type { StoreErrorClass } from './classify.js';

/** A document with this key is there already. */
export const duplicateKey = 11000;

/** Codes of MongoDB: https://github.com/mongodb/mongo/blob/master/src/mongo/base/error_codes.yml */
const codes = {
  outage: {
    HostUnreachable: 6,
    HostNotFound: 7,
    Unauthorized: 13,
    AuthenticationFailed: 18,
    MaxTimeMSExpired: 50,
    WriteConcernTimeout: 64,
    NetworkTimeout: 89,
    ShutdownInProgress: 91,
    UnsatisfiableWriteConcern: 100,
    FailedToSatisfyReadPreference: 133,
    PrimarySteppedDown: 189,
    ExceededTimeLimit: 262,
    SocketException: 9001,
    NotWritablePrimary: 10107,
    InterruptedAtShutdown: 11600,
    InterruptedDueToReplStateChange: 11602,
    NotPrimaryNoSecondaryOk: 13435,
    NotPrimaryOrSecondary: 13436,
    OutOfDiskSpace: 14031,
  },
  permanent: {
    BadValue: 2,
    FailedToParse: 9,
    TypeMismatch: 14,
    InvalidBSON: 22,
    DollarPrefixedFieldName: 52,
    EmptyFieldName: 56,
    DocumentValidationFailure: 121,
    Overflow: 15,
    BSONObjectTooLarge: 10334,
    UpdatedDocumentTooLarge: 17419,
    UpsertedDocumentTooLarge: 17420,
    KeyTooLong: 17280,
  },
} as const satisfies Partial<Record<StoreErrorClass, Record<string, number>>>;

/** Codes that are not here say nothing certain and count as transient. */
export const codesByClass: ReadonlyMap<number, StoreErrorClass> = new Map(
  Object.entries(codes).flatMap(([errorClass, named]) =>
    Object.values(named).map((code) => [code, errorClass as StoreErrorClass] as const),
  ),
);
