import type { IngestRequest } from '@khabar/contracts';
import { TransientError } from '@khabar/messaging';
import type { FeedStore } from '../feeds/feed-store.port.js';
import type { ObservedFetch } from '../pages/observed-fetch.js';
import type { TakeHandedIn } from './take-handed-in.js';
import { taskOfRequest } from './article-of-request.js';

export interface HandleRequestDependencies {
  readonly fetchPage: ObservedFetch;
  readonly takeHandedIn: TakeHandedIn;
  readonly feeds: Pick<FeedStore, 'follow'>;
  /** Tells the polling that a feed is due. */
  readonly wakePolling: () => void;
  readonly now: () => number;
}

/**
 * Does what a request asks for; ends when it is done or dropped with its audit record.
 * @throws TransientError where the page could not be fetched this time, and what publishing throws.
 */
export type HandleRequest = (request: IngestRequest, signal: AbortSignal) => Promise<void>;

type Handlers = { readonly [Kind in IngestRequest['kind']]: (request: never, signal: AbortSignal) => Promise<void> };

export const createHandleRequest = (dependencies: HandleRequestDependencies): HandleRequest => {
  const { fetchPage, takeHandedIn, feeds, wakePolling, now } = dependencies;

  const fetchUrl = async (
    request: IngestRequest & { kind: 'url'; url: string },
    signal: AbortSignal,
  ): Promise<void> => {
    const outcome = await fetchPage(taskOfRequest(request), { signal });
    if (outcome.outcome === 'failed') throw new TransientError('fetch-failed', `${request.url}: ${outcome.detail}`);
  };

  const follow = async ({ url }: { url: string }): Promise<void> => {
    await feeds.follow({ url, now: now(), pollNow: true });
    wakePolling();
  };

  const handlers: Handlers = { url: fetchUrl, feed: follow, text: takeHandedIn, html: takeHandedIn };

  return (request, signal) => handlers[request.kind](request as never, signal);
};
