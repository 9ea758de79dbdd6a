import type { HostPace } from '@khabar/http';
import type { KeyedLimiter } from './keyed-limiter.js';
import type { Limiter } from './limiter.js';

export interface HostGateOptions {
  readonly pace: Pick<HostPace, 'untilFree'>;
  readonly perHost: KeyedLimiter;
  /** The slots that all hosts share. */
  readonly slots: Limiter;
}

/** Lets work on a URL begin when it is its turn. An abort while it waits for the host throws. */
export type HostGate = <Result>(url: string, work: () => Promise<Result>, signal: AbortSignal) => Promise<Result>;

/** Whatever waits for its host holds none of the shared slots, so a host with many pages keeps no other host waiting. */
export const createHostGate =
  ({ pace, perHost, slots }: HostGateOptions): HostGate =>
  (url, work, signal) => {
    const { hostname } = new URL(url);
    return perHost(hostname, async () => {
      await pace.untilFree(hostname, { signal });
      return slots(work);
    });
  };
