import { setTimeout as sleep } from 'node:timers/promises';

export interface HostPace {
  /** Waits for the host's next free slot and takes it. `delayMs`: a longer pause than ours that the host asked for. */
  turn(host: string, options?: { delayMs?: number; signal?: AbortSignal }): Promise<void>;
  /** Lets nobody at the host for so many milliseconds from now on, because it asked for rest. */
  rest(host: string, ms: number): void;
}

/** Above this many hosts those whose slot is free anyway are forgotten. */
const rememberedHosts = 10_000;

/** Keeps at least `delayMs` between two requests of this process to one host. */
export const createHostPace = ({ delayMs }: { delayMs: number }): HostPace => {
  const freeAt = new Map<string, number>();

  const forgetIdle = (now: number): void => {
    if (freeAt.size < rememberedHosts) return;
    for (const [host, at] of freeAt) if (at <= now) freeAt.delete(host);
  };

  const pushBack = (host: string, at: number): void => {
    freeAt.set(host, Math.max(freeAt.get(host) ?? 0, at));
  };

  return {
    turn: async (host, options = {}) => {
      const now = performance.now();
      forgetIdle(now);
      const slot = Math.max(now, freeAt.get(host) ?? 0);
      pushBack(host, slot + Math.max(delayMs, options.delayMs ?? 0));
      if (slot > now) await sleep(slot - now, undefined, { signal: options.signal });
    },
    rest: (host, ms) => pushBack(host, performance.now() + ms),
  };
};
