import { failed, refused, type FailureReason, type FetchResult } from '../fetch-result.js';
import { addressRefused } from '../address/address-refused-error.js';

const reasonByCode: ReadonlyMap<string, FailureReason> = new Map([
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['EAI_FAIL', 'dns'],
  ['ENODATA', 'dns'],
  ['ECONNREFUSED', 'connect'],
  ['EHOSTUNREACH', 'connect'],
  ['ENETUNREACH', 'connect'],
  ['EADDRNOTAVAIL', 'connect'],
  ['ETIMEDOUT', 'timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['ECONNRESET', 'reset'],
  ['EPIPE', 'reset'],
  ['UND_ERR_SOCKET', 'reset'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'reset'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'reset'],
  // The archive ended before its end mark: the connection did too.
  ['Z_BUF_ERROR', 'reset'],
]);

const reasonByPattern: readonly (readonly [RegExp, FailureReason])[] = [
  [/^HPE_/, 'reset'],
  [/CERT|_TLS_|_SSL_|UNABLE_TO_/, 'connect'],
];

const brokenArchive = /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING|ZSTD_)/;

interface ErrorFields {
  readonly name?: string;
  readonly message?: string;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** By shape and not by class: a DOMException and an error of another realm are no `instanceof Error`. */
const fieldsOf = (error: unknown): ErrorFields => (typeof error === 'object' && error !== null ? error : {});

const codedCause = (error: unknown): { code: string; message: string } | undefined => {
  let current = error;
  while (current) {
    const { code, message, cause } = fieldsOf(current);
    if (typeof code === 'string') return { code, message: message ?? '' };
    current = cause;
  }
  return undefined;
};

/**
 * Turns what the network did into an outcome.
 * @throws the error itself where it is none of the network's: that is a fault of ours.
 */
export const networkFailure = (error: unknown): FetchResult => {
  const { name, message } = fieldsOf(error);
  if (name === 'TimeoutError') return failed('timeout', message ?? '');
  const cause = codedCause(error);
  if (!cause) throw error;
  const { code } = cause;
  if (code === addressRefused) return refused('address', cause.message);
  const detail = `${code}: ${cause.message}`;
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return refused('too-large', `response header: ${detail}`);
  const reason = reasonByCode.get(code) ?? reasonByPattern.find(([pattern]) => pattern.test(code))?.[1];
  if (reason) return failed(reason, detail);
  if (brokenArchive.test(code)) return refused('encoding', detail);
  throw error;
};
