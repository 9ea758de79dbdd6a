import { classifyKafkaError } from './kafka-errors.js';
import {
  OutageError,
  PermanentError,
  TransientError,
  unexpectedCode,
  type ErrorClass,
  type ErrorClassifier,
} from './taxonomy.js';

export interface Failure {
  readonly errorClass: ErrorClass;
  readonly code: string;
  readonly message: string;
  readonly error: unknown;
}

const classified = [PermanentError, TransientError, OutageError];

const isClassified = (error: unknown): error is PermanentError | TransientError | OutageError =>
  classified.some((type) => error instanceof type);

/** Code of an error that carries none of ours: its own code, else its name, in our spelling. */
const codeOf = (error: unknown, errorClass: ErrorClass): string => {
  if (errorClass === 'transient') return unexpectedCode;
  const { code, name } = error as { code?: unknown; name?: unknown };
  const given = typeof code === 'string' || typeof code === 'number' ? String(code) : String(name ?? unexpectedCode);
  return given.toLowerCase().replace(/[^a-z0-9]+/g, '-');
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A classifier that stumbles over an error does not know it. */
const ask = (classify: ErrorClassifier | undefined, error: unknown): ErrorClass | undefined => {
  try {
    return classify?.(error);
  } catch {
    return undefined;
  }
};

/**
 * The one place that decides how a failure is dealt with. Our own errors say it themselves; then the given classifiers are
 * asked, then the one for Kafka. What nobody knows counts as transient: tried again a bounded number of times, then
 * dead-lettered with the code `unexpected`, so that a bug stops neither the partition nor loses the record.
 */
export const classifyFailure =
  (...classifiers: readonly (ErrorClassifier | undefined)[]) =>
  (error: unknown): Failure => {
    const message = messageOf(error);
    if (isClassified(error)) return { errorClass: error.errorClass, code: error.code, message, error };
    for (const classify of [...classifiers, classifyKafkaError]) {
      const errorClass = ask(classify, error);
      if (errorClass) return { errorClass, code: codeOf(error, errorClass), message, error };
    }
    return { errorClass: 'transient', code: unexpectedCode, message, error };
  };
