/** A feed that is polled, its schedule and its lease. Times are milliseconds since the epoch, as the caller's clock gives them. */
export interface FeedDocument {
  /** The normalised URL of the feed. */
  readonly _id: string;
  readonly sourceName?: string;
  readonly language?: string;
  readonly nextPollAt: number;
  /** Not claimable before; 0 where nobody holds it. */
  readonly leasedUntil: number;
  readonly owner?: string;
  /** Grows with every claim: a release under an older one comes too late. */
  readonly lease: number;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Polls that failed since the last one that did not. */
  readonly failures: number;
  readonly lastPolledAt?: number;
  /** What the last poll found wrong; absent after a good one. */
  readonly lastError?: string;
}
