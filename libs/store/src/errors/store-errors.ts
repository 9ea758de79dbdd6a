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

/** The server refused one write of a bulk. */
export class RefusedWriteError extends Error {
  override readonly name = 'RefusedWriteError';
  constructor(
    message: string,
    /** See codes.ts. */
    readonly code: number,
  ) {
    super(`the store refused the write: ${message} (code ${code})`);
  }
}

/** Written, but not confirmed by as many members as asked; it may be rolled back. */
export class UnconfirmedWriteError extends Error {
  override readonly name = 'UnconfirmedWriteError';
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(`the store did not confirm the write: ${message} (code ${code})`);
  }
}
