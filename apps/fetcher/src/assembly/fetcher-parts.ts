import type { HttpClient } from '@khabar/http';
import type { ErrorClass } from '@khabar/messaging';
import type { Logger } from '@khabar/telemetry';
import type { FeedStore } from '../feeds/feed-store.port.js';
import type { Deferrals, Frontier } from '../frontier/frontier.port.js';
import type { Publish } from '../publishing/publish.port.js';
import type { FetcherSettings } from '../settings.js';

/** What a fetcher is made of. */
export interface FetcherParts {
  readonly settings: FetcherSettings;
  readonly client: HttpClient;
  readonly publish: Publish;
  readonly frontier: Frontier;
  readonly deferrals: Deferrals;
  readonly feeds: FeedStore;
  readonly classify: (error: unknown) => ErrorClass;
  /** Names this replica in its leases. */
  readonly owner: string;
  readonly logger: Logger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Aborted when the intake stops. */
  readonly intake: AbortController;
}
