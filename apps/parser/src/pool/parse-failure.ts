import { OutageError, PermanentError } from '@khabar/messaging';

export interface ParseLimits {
  /** How long one document may take, milliseconds. */
  readonly timeoutMs: number;
  /** Heap of one worker thread, mebibytes. */
  readonly memoryMb: number;
  /** How long a thread may take to load, milliseconds. */
  readonly startMs: number;
}

/** Errors of threads come from another realm, where `Error` is another class. */
interface ThreadError {
  readonly code?: unknown;
  readonly message?: unknown;
}

const threadError = (error: unknown): ThreadError => (typeof error === 'object' && error !== null ? error : {});

const describe = (error: unknown): string => String(threadError(error).message ?? error);

export const overTime = ({ timeoutMs }: ParseLimits): PermanentError =>
  new PermanentError('parse-timeout', `parsing took longer than ${timeoutMs} ms`);

export const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY';

/** What ended a worker thread, as the error of the document it worked on. */
export const failureOf = (error: unknown, { memoryMb }: ParseLimits): PermanentError =>
  threadError(error).code === outOfMemory
    ? new PermanentError('parse-memory', `parsing took more than ${memoryMb} MiB of heap`, { cause: error })
    : new PermanentError('parse-crash', `parsing ended its worker: ${describe(error)}`, { cause: error });

/** No document is to blame where no thread begins: every other one would wait in vain, too. */
export const notStarted = ({ startMs }: ParseLimits, fault: unknown): OutageError =>
  new OutageError(
    'parser-start',
    `no parser thread began within ${startMs} ms${fault === undefined ? '' : `: ${describe(fault)}`}`,
    { cause: fault },
  );
