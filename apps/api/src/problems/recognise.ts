import { HttpException } from '@nestjs/common';
import { refuseParameters } from '../parameters/read-parameters.js';
import { BadCursorError } from '../reading/ports.js';
import { QueryTimeoutError } from '../reading/within-time.js';
import { ProblemError } from './problem-error.js';
import type { ProblemKind } from './problem-kinds.js';

interface Recognition {
  readonly isOutage: (error: unknown) => boolean;
  readonly retryAfterSeconds: number;
}

const kindOfStatus: Readonly<Record<number, ProblemKind>> = {
  400: 'malformed-request',
  404: 'unknown-route',
  405: 'method-not-allowed',
  408: 'request-timeout',
  414: 'url-too-long',
};

/** The problem an error stands for; undefined where it is a fault of ours that the client learns nothing about. */
export const recognise = (error: unknown, { isOutage, retryAfterSeconds }: Recognition): ProblemError | undefined => {
  const headers = { 'Retry-After': String(retryAfterSeconds) };
  if (error instanceof ProblemError) return error;
  if (error instanceof QueryTimeoutError) return new ProblemError('query-timeout', error.message, { headers });
  if (isOutage(error)) return new ProblemError('store-unavailable', 'the store cannot be reached', { headers });
  if (error instanceof BadCursorError) {
    return refuseParameters([{ field: 'cursor', value: error.cursor, message: error.message }]);
  }
  if (error instanceof HttpException) {
    const kind = kindOfStatus[error.getStatus()];
    return kind && new ProblemError(kind, error.message);
  }
  return undefined;
};
