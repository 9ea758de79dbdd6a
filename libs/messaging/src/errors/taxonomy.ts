/**
 * How a failure is dealt with:
 * `permanent`: dead letter now; `transient`: bounded tries with back-off, then dead letter;
 * `outage`: the whole consumer pauses, backs off, and goes on by itself; never a dead letter.
 */
export type ErrorClass = 'permanent' | 'transient' | 'outage';

/** Says how to deal with an error of a library it knows; undefined where it does not know the error. */
export type ErrorClassifier = (error: unknown) => ErrorClass | undefined;

/** The code of an error that nobody foresaw. */
export const unexpectedCode = 'unexpected';

abstract class ClassifiedError extends Error {
  abstract readonly errorClass: ErrorClass;
  constructor(
    /** Stable, for filters and alerts, e.g. `schema-invalid`. */
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Trying again cannot help: the record goes to the dead-letter topic at once. */
export class PermanentError extends ClassifiedError {
  override readonly name = 'PermanentError';
  readonly errorClass = 'permanent';
}

/** This record failed, another try may succeed. */
export class TransientError extends ClassifiedError {
  override readonly name = 'TransientError';
  readonly errorClass = 'transient';
}

/** Something that every record needs is away: the store, or the broker. */
export class OutageError extends ClassifiedError {
  override readonly name = 'OutageError';
  readonly errorClass = 'outage';
}
