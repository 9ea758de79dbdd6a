import type { FetchedArticle, Source } from '@khabar/contracts';

/** A page that was found but could not be fetched yet, or was dropped for good. Times are milliseconds since the epoch. */
export interface DeferralDocument {
  /** The article id. */
  readonly _id: string;
  readonly url: string;
  readonly source: Source;
  /** What the feed said of the page. */
  readonly hints?: FetchedArticle['hints'];
  /** Failed tries so far. */
  readonly attempts: number;
  /** Not claimable before; absent where the page was dismissed and is not tried again. */
  readonly nextTryAt?: number;
  /** For a person: why. */
  readonly error: string;
}
