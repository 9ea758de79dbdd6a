import { healthy, unhealthy, type ConsumerHealth, type Health } from './consumer-health.js';

/** Where the consumer stands with its group. */
export type MembershipState = 'starting' | 'joining' | 'joined' | 'restarting' | 'draining' | 'dead';

export interface MembershipOptions {
  readonly sessionTimeoutMs: number;
  readonly rebalanceTimeoutMs: number;
  /** How long one record may stay in work. */
  readonly stallMs: number;
  /** When the oldest try under way began, milliseconds since the epoch; undefined where none is. */
  readonly oldestSince: () => number | undefined;
  readonly now?: () => number;
}

/** Follows the consumer's own events. Any of them is a sign of life. */
export interface Membership extends ConsumerHealth {
  /** A sign of life that changes nothing. */
  beat(): void;
  enter(state: Exclude<MembershipState, 'dead'>): void;
  /** Nothing but a restart of the process brings the consumer back. */
  die(reason: string): void;
  state(): MembershipState;
}

export const membership = (options: MembershipOptions): Membership => {
  const { sessionTimeoutMs, rebalanceTimeoutMs, stallMs, oldestSince, now = Date.now } = options;
  let state: MembershipState = 'starting';
  let lastBeat = now();
  let cause = '';

  /** A member that joins waits for all others, as long as the group lets them. */
  const silenceAllowedMs = (): number =>
    state === 'joined' ? sessionTimeoutMs : sessionTimeoutMs + rebalanceTimeoutMs;

  const live = (): Health => {
    if (state === 'dead') return unhealthy(cause);
    const silentMs = now() - lastBeat;
    if (silentMs > silenceAllowedMs())
      return unhealthy(`the consumer gave no sign of life for ${silentMs} ms (${state})`);
    const workMs = now() - (oldestSince() ?? now());
    if (workMs > stallMs)
      return unhealthy(`a record is in work for ${workMs} ms, KHABAR_CONSUMER_STALL_MS is ${stallMs}`);
    return healthy;
  };

  return {
    beat: () => {
      lastBeat = now();
    },
    enter: (next) => {
      if (state === 'dead') return;
      state = next;
      lastBeat = now();
    },
    die: (reason) => {
      state = 'dead';
      cause = reason;
    },
    state: () => state,
    live,
    ready: () => {
      const alive = live();
      if (!alive.ok) return alive;
      return state === 'joined' ? healthy : unhealthy(`not a member of the group (${state})`);
    },
  };
};
