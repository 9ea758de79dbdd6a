import { afterEach, describe, expect, it } from '@jest/globals';
import { createLogger } from '@khabar/telemetry';
import { eventually } from '../spec-support/fetcher-bench.js';
import { createClaimLoop, type ClaimLoop } from './claim-loop.js';

const settled = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let intake: AbortController;
let loop: ClaimLoop;
const run = (work: (claim: number, signal: AbortSignal) => Promise<void>, claims: (number | Error)[]): ClaimLoop => {
  intake = new AbortController();
  loop = createClaimLoop<number>({
    claim: async () => {
      const next = claims.shift();
      if (next instanceof Error) throw next;
      return next;
    },
    work,
    concurrency: 2,
    idleMs: 10_000,
    backOff: { firstMs: 5, maxMs: 5 },
    logger: createLogger('spec', { level: 'silent' }),
    intake: intake.signal,
  });
  loop.start();
  return loop;
};

afterEach(async () => {
  intake.abort();
  await loop.drain(0);
});

describe('the claim loop', () => {
  it('works on no more claims at once than it may', async () => {
    const ends: (() => void)[] = [];
    const claims = [1, 2, 3];
    run(() => new Promise((resolve) => ends.push(resolve)), claims);
    await eventually(() => ends.length === 2);
    await settled(10);
    expect(claims).toEqual([3]);
    ends[0]?.();
    await eventually(() => ends.length === 3);
    ends.forEach((end) => end());
  });

  it('goes on after a claim and after work that failed', async () => {
    const worked: number[] = [];
    run(
      async (claim) => {
        worked.push(claim);
        throw new Error('no');
      },
      [new Error('store away'), 1, new Error('store away'), 2],
    );
    await eventually(() => worked.length === 2);
    expect(worked).toEqual([1, 2]);
  });

  it('looks again at once when it is woken', async () => {
    const claims: number[] = [];
    const worked: number[] = [];
    run(async (claim) => void worked.push(claim), claims);
    await settled(5);
    claims.push(7);
    loop.wake();
    await eventually(() => worked.length === 1);
    expect(worked).toEqual([7]);
  });

  it('drains: nothing more is claimed, what is in work ends', async () => {
    const claims = [1];
    let ended = false;
    run(async () => {
      await settled(30);
      ended = true;
    }, claims);
    await eventually(() => claims.length === 0);
    intake.abort();
    claims.push(2);
    await loop.drain(1_000);
    expect(ended).toBe(true);
    expect(claims).toEqual([2]);
  });

  it('aborts what has not ended when the grace is over', async () => {
    let reason: unknown;
    const untilAborted = (_claim: number, signal: AbortSignal): Promise<void> =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reason = signal.reason;
          reject(signal.reason as Error);
        });
      });
    const claims = [1];
    run(untilAborted, claims);
    await eventually(() => claims.length === 0);
    intake.abort();
    await loop.drain(20);
    expect(String(reason)).toContain('the service stops');
  });
});
