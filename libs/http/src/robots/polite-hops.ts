import { failed, refused, type BeforeHop } from '../fetch-result.js';
import type { HostPace } from '../pace/host-pace.js';
import type { Robots } from './robots.js';

/** Waits for the host's turn. */
export const pacedHops =
  (pace: HostPace): BeforeHop =>
  async (url, signal) => {
    await pace.turn(url.hostname, { signal });
    return undefined;
  };

/** Asks robots.txt about each hop, then waits for the host's turn. */
export const politeHops =
  (robots: Robots, pace: HostPace): BeforeHop =>
  async (url, signal) => {
    const answer = await robots.check(url);
    if (answer.verdict === 'disallowed') return refused('robots', answer.detail);
    if (answer.verdict === 'unreachable') {
      return { ...failed('connect', answer.detail), retryAfterMs: answer.retryAfterMs };
    }
    await pace.turn(url.hostname, { delayMs: answer.crawlDelayMs, signal });
    return undefined;
  };
