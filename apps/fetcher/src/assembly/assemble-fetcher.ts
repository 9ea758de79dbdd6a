import { claimedFeedWork } from '../feeds/claimed-feed-work.js';
import { createPollFeed } from '../feeds/poll-feed.js';
import { deferredPageWork } from '../found-pages/deferred-page-work.js';
import { createTakePage, type TakePage } from '../found-pages/take-page.js';
import { createTakePages } from '../found-pages/take-pages.js';
import { countFailures, type HandleRequestRecord } from '../requests/counted-failures.js';
import { createHandleRequest } from '../requests/handle-request.js';
import { createTakeHandedIn } from '../requests/take-handed-in.js';
import { createClaimLoop, type ClaimLoop } from '../work/claim-loop.js';
import { createHostGate } from '../work/host-gate.js';
import { createKeyedLimiter } from '../work/keyed-limiter.js';
import { createLimiter } from '../work/limiter.js';
import type { FetcherSettings } from '../settings.js';
import type { FetcherParts } from './fetcher-parts.js';
import { assembleFetching, type Fetching } from './fetching.js';
import { createPatience, patientObject, type Patience } from './patience.js';
import { assemblePublishing, type Publishing } from './publishing.js';

export interface Fetcher {
  readonly handleRequest: HandleRequestRecord;
  /** Follows the feeds of the settings and begins to poll. */
  start(): void;
  /** Stops the intake, lets what is in work finish, aborts it after `graceMs`, and closes the client. */
  stop(graceMs: number): Promise<void>;
}

/** While the broker or the store is away. */
const outageBackOff = ({ KHABAR_RETRY_BACKOFF_MS: firstMs, KHABAR_RETRY_BACKOFF_MAX_MS: maxMs }: FetcherSettings) => ({
  firstMs,
  maxMs,
});

/** Between the tries of a page or feed that failed. */
const failureBackOff = ({
  KHABAR_FETCHER_BACKOFF_MS: firstMs,
  KHABAR_FETCHER_BACKOFF_MAX_MS: maxMs,
}: FetcherSettings) => ({
  firstMs,
  maxMs,
});

const patienceOf = ({ classify, settings, intake, logger }: FetcherParts): Patience =>
  createPatience({
    isOutage: (error) => classify(error) === 'outage',
    backOff: outageBackOff(settings),
    signal: intake.signal,
    onOutage: (error, pauseMs) => {
      const reason = error instanceof Error ? error.message : String(error);
      logger.warn({ reason, pauseMs }, 'waiting for the broker or the store');
    },
  });

/** The same parts, but what we found ourselves waits out an outage: nobody would redeliver it. */
const patientParts = (parts: FetcherParts, patience: Patience): FetcherParts => ({
  ...parts,
  publish: patience(parts.publish) as FetcherParts['publish'],
  frontier: patientObject(parts.frontier, patience),
  deferrals: patientObject(parts.deferrals, patience),
});

const assembleLoops = (parts: FetcherParts, fetching: Fetching, { fetchPage, auditDrop }: Publishing): ClaimLoop[] => {
  const { settings, frontier, deferrals, feeds, logger, now, owner, classify, intake } = parts;
  const concurrency = settings.KHABAR_FETCHER_CONCURRENCY;
  const leaseMs = settings.KHABAR_FETCHER_LEASE_MS;
  const backOff = failureBackOff(settings);
  // A host without a pace needs no bound of its own either.
  const perHost = createKeyedLimiter(settings.KHABAR_FETCHER_HOST_DELAY_MS > 0 ? 1 : concurrency);
  const gate = createHostGate({ pace: fetching.pace, perHost, slots: createLimiter(concurrency) });
  const maxAttempts = settings.KHABAR_FETCHER_ATTEMPTS;
  const takePage: TakePage = createTakePage({
    fetchPage,
    deferrals,
    auditDrop,
    classify,
    backOff,
    maxAttempts,
    logger,
    now,
  });
  const pollFeed = createPollFeed({
    client: fetching.client,
    beforeHop: fetching.paced,
    rest: fetching.pace.rest,
    takePages: createTakePages({ frontier, deferrals, takePage, gate }),
    auditDrop,
    intervalMs: settings.KHABAR_FETCHER_POLL_INTERVAL_MS,
    backOff,
    maxItems: settings.KHABAR_FETCHER_FEED_MAX_ITEMS,
    logger,
    now,
  });
  const loop = {
    concurrency,
    idleMs: settings.KHABAR_FETCHER_IDLE_MS,
    backOff: outageBackOff(settings),
    logger,
    intake: intake.signal,
  };
  return [
    createClaimLoop({ ...loop, ...claimedFeedWork({ feeds, pollFeed, owner, leaseMs, intake: intake.signal, now }) }),
    createClaimLoop({ ...loop, ...deferredPageWork({ deferrals, takePage, gate, leaseMs, now }) }),
  ];
};

export const assembleFetcher = (parts: FetcherParts): Fetcher => {
  const { settings, client, feeds, classify, logger, now, intake } = parts;
  const fetching = assembleFetching(client, settings);
  const patience = patienceOf(parts);
  const patient = patientParts(parts, patience);
  const loops = assembleLoops(patient, fetching, assemblePublishing({ ...patient, fetching }));

  const { fetchPage, publishArticle, auditDrop } = assemblePublishing({ ...parts, fetching });
  const handleRequest = createHandleRequest({
    fetchPage,
    takeHandedIn: createTakeHandedIn({ publishArticle, auditDrop, logger }),
    feeds,
    wakePolling: () => loops.forEach((loop) => loop.wake()),
    now,
  });

  const follow = patience(feeds.follow);
  const followAll = async (): Promise<void> => {
    for (const url of settings.KHABAR_FETCHER_FEEDS) await follow({ url, now: now(), pollNow: false });
  };

  return {
    handleRequest: countFailures(handleRequest, { classify, maxAttempts: settings.KHABAR_RETRY_ATTEMPTS }),
    start: () => {
      followAll().catch((error: unknown) =>
        logger.error({ error }, 'the feeds of KHABAR_FETCHER_FEEDS are not followed'),
      );
      loops.forEach((loop) => loop.start());
    },
    stop: async (graceMs) => {
      intake.abort();
      await Promise.all(loops.map((loop) => loop.drain(graceMs)));
      await client.close();
    },
  };
};
