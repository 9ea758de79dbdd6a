import type { HttpClient } from '../client.js';
import type { BeforeHop, FetchResult } from '../fetch-result.js';
import type { RobotsSettings } from '../settings.js';
import { allowEverything, readRobots, type RobotsRules, type RobotsVerdict } from './robots-rules.js';

export interface Robots {
  /** What the robots.txt of the URL's origin says of it, for our user agent. */
  check(url: URL): Promise<RobotsVerdict>;
}

interface Known {
  readonly rules: RobotsRules;
  readonly until: number;
  /** True while the rules stand in for a robots.txt that could not be had. */
  readonly makeshift: boolean;
}

type Answer = { readonly rules: RobotsRules } | { readonly unreachable: string };

/** An answer of "there are none" means everything is allowed; trouble means nothing is (RFC 9309, 2.3.1). */
const answerOf = (result: FetchResult, robotsUrl: string, userAgent: string): Answer => {
  if (result.outcome === 'fetched') return { rules: readRobots(robotsUrl, result.text, userAgent) };
  if (result.outcome === 'failed') {
    const { status } = result;
    const unavailable = status !== undefined && status >= 300 && status < 500 && status !== 429;
    return unavailable ? { rules: allowEverything } : { unreachable: `${robotsUrl}: ${result.detail}` };
  }
  // Gone, and what we refuse to take: the fetch of the page itself meets the same address, port and redirect rules.
  return { rules: allowEverything };
};

export interface RobotsOptions {
  readonly client: HttpClient;
  /** For the requests for robots.txt themselves, e.g. to keep a pace. */
  readonly beforeHop?: BeforeHop;
  readonly now?: () => number;
}

/** Keeps the robots.txt of the origins it was asked about, each for a while. */
export const createRobots = (settings: RobotsSettings, options: RobotsOptions): Robots => {
  const now = options.now ?? Date.now;
  const known = new Map<string, Known>();
  const asking = new Map<string, Promise<Known>>();

  const ask = async (origin: string): Promise<Known> => {
    const robotsUrl = `${origin}/robots.txt`;
    const result = await options.client.fetch({
      url: robotsUrl,
      accept: ['text/plain', '*/*'],
      truncateAtBytes: settings.KHABAR_ROBOTS_MAX_BYTES,
      beforeHop: options.beforeHop,
    });
    const answer = answerOf(result, robotsUrl, settings.KHABAR_FETCHER_USER_AGENT);
    if ('rules' in answer)
      return { rules: answer.rules, until: now() + settings.KHABAR_ROBOTS_TTL_MS, makeshift: false };
    const retryAfterMs = settings.KHABAR_ROBOTS_RETRY_MS;
    const before = known.get(origin);
    // An old copy may be used for as long as a new one cannot be had (RFC 9309, 2.4).
    const rules: RobotsRules =
      before && !before.makeshift
        ? before.rules
        : () => ({ verdict: 'unreachable', retryAfterMs, detail: answer.unreachable });
    return { rules, until: now() + retryAfterMs, makeshift: before?.makeshift ?? true };
  };

  const keep = (origin: string, fresh: Known): Known => {
    known.delete(origin);
    known.set(origin, fresh);
    const [oldest] = known.keys();
    if (known.size > settings.KHABAR_ROBOTS_MAX_ORIGINS && oldest !== undefined) known.delete(oldest);
    return fresh;
  };

  const askOnce = (origin: string): Promise<Known> => {
    const underway = asking.get(origin);
    if (underway) return underway;
    const answer = ask(origin)
      .then((fresh) => keep(origin, fresh))
      .finally(() => asking.delete(origin));
    asking.set(origin, answer);
    return answer;
  };

  return {
    check: async (url) => {
      const current = known.get(url.origin);
      const { rules } = current && current.until > now() ? current : await askOnce(url.origin);
      return rules(url);
    },
  };
};
