import {
  createHostPace,
  createRobots,
  pacedHops,
  politeHops,
  type BeforeHop,
  type HostPace,
  type HttpClient,
} from '@khabar/http';
import type { FetcherSettings } from '../settings.js';

export interface Fetching {
  readonly client: HttpClient;
  /** For pages: robots.txt and pace. */
  readonly polite: BeforeHop;
  /** For feeds: pace. */
  readonly paced: BeforeHop;
  readonly pace: HostPace;
}

/** The client with its manners; all that fetches shares one pace and one memory of robots.txt files. */
export const assembleFetching = (client: HttpClient, settings: FetcherSettings): Fetching => {
  const pace = createHostPace({ delayMs: settings.KHABAR_FETCHER_HOST_DELAY_MS });
  const paced = pacedHops(pace);
  const robots = createRobots(settings, { client, beforeHop: paced });
  return { client, polite: politeHops(robots, pace), paced, pace };
};
