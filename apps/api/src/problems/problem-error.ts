import type { ProblemMembers } from './problem.js';
import type { ProblemKind } from './problem-kinds.js';

interface ProblemErrorOptions {
  readonly members?: ProblemMembers;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with a problem that the client is told about. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly kind: ProblemKind,
    readonly detail: string,
    readonly options: ProblemErrorOptions = {},
  ) {
    super(detail);
  }
}
