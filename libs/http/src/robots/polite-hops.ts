import { failed, refused, type BeforeHop, type FetchResult } from '../fetch-result.js';
import type { HostPace } from '../pace/host-pace.js';
import type { Robots } from './robots.js';

const resting = (pace: HostPace, host: string): FetchResult | undefined => {
  const retryAfterMs = pace.restLeft(host);
  return retryAfterMs > 0 ? { ...failed('status', `${host} asked to be left alone`), retryAfterMs } : undefined;
};

/** Waits for the host's turn; fails at once while the host wants to be left alone. */
export const pacedHops =
  (pace: HostPace): BeforeHop =>
  async (url, signal) => {
    const rest = resting(pace, url.hostname);
    if (rest) return rest;
    await pace.turn(url.hostname, { signal });
    return undefined;
  };

/** As paced hops, and each hop must be allowed by the robots.txt of its origin. */
export const politeHops =
  (robots: Robots, pace: HostPace): BeforeHop =>
  async (url, signal) => {
    const rest = resting(pace, url.hostname);
    if (rest) return rest;
    const answer = await robots.check(url);
    if (answer.verdict === 'disallowed') return refused('robots', answer.detail);
    if (answer.verdict === 'unreachable') {
      return { ...failed('connect', answer.detail), retryAfterMs: answer.retryAfterMs };
    }
    await pace.turn(url.hostname, { delayMs: answer.crawlDelayMs, signal });
    return undefined;
  };
