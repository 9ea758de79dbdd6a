import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@khabar/telemetry';
import { pauseAfter, type BackOff } from './back-off.js';
import { createWakeUp } from './wake-up.js';

export interface ClaimLoopOptions<Claim> {
  /** Takes something that is due under a lease, where there is something. */
  readonly claim: () => Promise<Claim | undefined>;
  /** Ends when the claim is dealt with. What it throws is logged: the lease runs out, and the claim comes again. */
  readonly work: (claim: Claim, signal: AbortSignal) => Promise<void>;
  /** Claims in work at once. */
  readonly concurrency: number;
  /** Pause before the next look when nothing is due, milliseconds. */
  readonly idleMs: number;
  /** After errors of `claim`. */
  readonly backOff: BackOff;
  readonly logger: Logger;
  /** Aborted when the intake stops: nothing is claimed any more. */
  readonly intake: AbortSignal;
}

export interface ClaimLoop {
  start(): void;
  /** Looks for due work at once. */
  wake(): void;
  /** Call after the intake was stopped: waits for what is in work, and aborts it after `graceMs`. */
  drain(graceMs: number): Promise<void>;
}

/** Claims what is due and works on a bounded number of claims at once, until the intake stops. */
export const createClaimLoop = <Claim>(options: ClaimLoopOptions<Claim>): ClaimLoop => {
  const { claim, work, concurrency, idleMs, backOff, logger, intake } = options;
  const abort = new AbortController();
  const wakeUp = createWakeUp();
  const inWork = new Set<Promise<void>>();
  let running = Promise.resolve();
  intake.addEventListener('abort', wakeUp.wake);

  const begin = (claimed: Claim): void => {
    const underway: Promise<void> = work(claimed, abort.signal)
      .catch((error: unknown) => {
        if (!abort.signal.aborted) logger.error({ error }, 'claimed work was given up');
      })
      .finally(() => inWork.delete(underway));
    inWork.add(underway);
  };

  const once = async (): Promise<void> => {
    const claimed = await claim();
    if (claimed === undefined) await wakeUp.sleep(idleMs);
    else begin(claimed);
    if (inWork.size >= concurrency) await Promise.race(inWork);
  };

  const loop = async (): Promise<void> => {
    for (let failures = 0; !intake.aborted;) {
      try {
        await once();
        failures = 0;
      } catch (error) {
        failures += 1;
        const pauseMs = pauseAfter(failures, backOff);
        logger.error({ error, pauseMs }, 'nothing could be claimed');
        await wakeUp.sleep(pauseMs);
      }
    }
  };

  const ended = async (): Promise<void> => {
    await running;
    await Promise.all(inWork);
  };

  return {
    start: () => void (running = loop()),
    wake: wakeUp.wake,
    drain: async (graceMs) => {
      const timer = new AbortController();
      const grace = sleep(graceMs, undefined, { signal: timer.signal }).catch(() => undefined);
      await Promise.race([ended(), grace]);
      timer.abort();
      abort.abort(new Error('the service stops'));
      await ended();
    },
  };
};
