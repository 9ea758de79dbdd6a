import type { FieldIssue, IngestRequest } from '@khabar/contracts';

/** Where a request came from, for the person who has to find it again. */
export interface Origin {
  /** File as it was named or found, or `-` for standard input; absent for a URL. */
  readonly file?: string;
  /** Line of an NDJSON file, from 1. */
  readonly line?: number;
}

export type IngestItem =
  | { readonly ok: true; readonly origin: Origin; readonly request: IngestRequest }
  | { readonly ok: false; readonly origin: Origin; readonly issues: readonly FieldIssue[] };

export const describeOrigin = ({ file, line }: Origin): string =>
  [file, line === undefined ? undefined : `line ${line}`].filter((part) => part !== undefined).join(', ');

export const refused = (origin: Origin, issue: FieldIssue): IngestItem => ({ ok: false, origin, issues: [issue] });
