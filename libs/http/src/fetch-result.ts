/** Asked for before each hop; an outcome ends the fetch with it. Its time does not count against the deadline. */
export type BeforeHop = (url: URL, signal?: AbortSignal) => Promise<FetchResult | undefined>;

export interface FetchRequest {
  readonly url: string;
  /** Media types that are taken, best first; the type of all types among them takes any other too. All where absent. */
  readonly accept?: readonly string[];
  /** Validators of an earlier answer, for a conditional request. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Read only this many bytes and ignore the rest, instead of refusing a longer body. */
  readonly truncateAtBytes?: number;
  readonly beforeHop?: BeforeHop;
  /** An abort makes the fetch throw the signal's reason: it is the caller's wish, not an outcome. */
  readonly signal?: AbortSignal;
}

export interface Fetched {
  readonly outcome: 'fetched';
  readonly status: number;
  /** Where the redirects ended; the asked URL without its credentials where there were none. */
  readonly finalUrl: string;
  /** Lower case, without parameters; empty where the server named none. */
  readonly mediaType: string;
  /** The encoding `text` was decoded from. */
  readonly charset: string;
  readonly text: string;
  /** Size of the body after decompression. */
  readonly bytes: number;
  readonly etag?: string;
  readonly lastModified?: string;
  /** The URLs that redirected, in order. */
  readonly redirects: readonly string[];
}

export type RefusalReason =
  'address' | 'protocol' | 'port' | 'redirects' | 'too-large' | 'ratio' | 'encoding' | 'media-type' | 'robots';

/** Against our rules: asking again will not help. */
export interface Refused {
  readonly outcome: 'refused';
  readonly reason: RefusalReason;
  readonly detail: string;
}

export type FailureReason = 'timeout' | 'dns' | 'connect' | 'status' | 'reset';

/** Did not work this time. */
export interface Failed {
  readonly outcome: 'failed';
  readonly reason: FailureReason;
  readonly status?: number;
  /** What the server asked us to wait, milliseconds. */
  readonly retryAfterMs?: number;
  readonly detail: string;
}

export interface Gone {
  readonly outcome: 'gone';
  readonly status: 404 | 410;
}

export type FetchResult = Fetched | { readonly outcome: 'not-modified' } | Gone | Refused | Failed;

export const refused = (reason: RefusalReason, detail: string): Refused => ({ outcome: 'refused', reason, detail });

export const failed = (reason: FailureReason, detail: string): Failed => ({ outcome: 'failed', reason, detail });
