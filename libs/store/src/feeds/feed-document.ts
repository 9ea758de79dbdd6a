/** A feed that is followed, its schedule and its lease. Times are milliseconds since the epoch, as the caller's clock gives them. */
export interface FeedDocument {
  /** The normalised URL of the feed. */
  readonly _id: string;
  readonly nextPollAt: number;
  /** Not claimable before; 0 where nobody holds it. */
  readonly leasedUntil: number;
  readonly owner?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Polls that failed since the last one that did not. */
  readonly failures: number;
  readonly lastError?: string;
}
