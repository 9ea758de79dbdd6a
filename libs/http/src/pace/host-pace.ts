import { setTimeout as sleep } from 'node:timers/promises';

export interface HostPace {
  /** Waits for the host's next free slot and takes it. `delayMs`: a longer pause than ours that the host asked for. */
  turn(host: string, options?: { delayMs?: number; signal?: AbortSignal }): Promise<void>;
  /** Waits until the host has a free slot, without taking it. */
  untilFree(host: string, options?: { signal?: AbortSignal }): Promise<void>;
  /** Leaves the host alone for so many milliseconds from now on, because it asked for that. */
  rest(host: string, ms: number): void;
  /** Milliseconds for which the host still wants to be left alone. */
  restLeft(host: string): number;
}

/** Above this many hosts, those that are free anyway are forgotten. */
const rememberedHosts = 10_000;

const forgetPast = (times: Map<string, number>, now: number): void => {
  if (times.size < rememberedHosts) return;
  for (const [host, at] of times) if (at <= now) times.delete(host);
};

/** Keeps at least `delayMs` between two requests of this process to one host. */
export const createHostPace = ({ delayMs }: { delayMs: number }): HostPace => {
  const freeAt = new Map<string, number>();
  const restUntil = new Map<string, number>();
  const waitOf = (host: string): number => Math.ceil((freeAt.get(host) ?? 0) - performance.now());

  return {
    turn: async (host, options = {}) => {
      const now = performance.now();
      forgetPast(freeAt, now);
      const slot = Math.max(now, freeAt.get(host) ?? 0);
      freeAt.set(host, slot + Math.max(delayMs, options.delayMs ?? 0));
      if (slot > now) await sleep(slot - now, undefined, { signal: options.signal });
    },
    untilFree: async (host, { signal } = {}) => {
      // The slot may be taken by somebody else meanwhile.
      for (let waitMs = waitOf(host); waitMs > 0; waitMs = waitOf(host)) await sleep(waitMs, undefined, { signal });
    },
    rest: (host, ms) => {
      const now = performance.now();
      forgetPast(restUntil, now);
      restUntil.set(host, Math.max(restUntil.get(host) ?? 0, now + ms));
    },
    restLeft: (host) => Math.max(0, (restUntil.get(host) ?? 0) - performance.now()),
  };
};
