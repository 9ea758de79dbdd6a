import { describe, expect, it } from '@jest/globals';
import { createHostPace } from './host-pace.js';

const timed = async (work: Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work;
  return performance.now() - started;
};

describe('the pace of a host', () => {
  it('keeps its pause between any two requests to one host, however many ask at once', async () => {
    const pace = createHostPace({ delayMs: 40 });
    const turns = Promise.all([pace.turn('a'), pace.turn('a'), pace.turn('a')]);
    expect(await timed(turns)).toBeGreaterThanOrEqual(78);
  });

  it('lets different hosts pass side by side', async () => {
    const pace = createHostPace({ delayMs: 1_000 });
    expect(await timed(Promise.all([pace.turn('a'), pace.turn('b'), pace.turn('c')]))).toBeLessThan(500);
  });

  it('honours a longer pause that the host asked for', async () => {
    const pace = createHostPace({ delayMs: 0 });
    await pace.turn('a', { delayMs: 60 });
    expect(await timed(pace.turn('a'))).toBeGreaterThanOrEqual(55);
  });

  it('tells when the host is free without taking its turn', async () => {
    const pace = createHostPace({ delayMs: 40 });
    await pace.turn('a');
    expect(await timed(Promise.all([pace.untilFree('a'), pace.untilFree('a')]))).toBeGreaterThanOrEqual(38);
    expect(await timed(pace.turn('a'))).toBeLessThan(20);
  });

  it('remembers for how long a host wants to be left alone', () => {
    const pace = createHostPace({ delayMs: 0 });
    pace.rest('a', 60_000);
    pace.rest('a', 10);
    expect(pace.restLeft('a')).toBeGreaterThan(59_000);
    expect(pace.restLeft('b')).toBe(0);
  });

  it('stops waiting when the caller does not want it any more', async () => {
    const pace = createHostPace({ delayMs: 60_000 });
    await pace.turn('a');
    await expect(pace.turn('a', { signal: AbortSignal.timeout(10) })).rejects.toThrow();
  });
});
