import { describe, expect, it } from '@jest/globals';
import { createHostPace } from '@khabar/http';
import { createHostGate } from './host-gate.js';
import { createKeyedLimiter } from './keyed-limiter.js';
import { createLimiter } from './limiter.js';

const { signal } = new AbortController();

describe('the gate of hosts', () => {
  it('keeps a host with many pages from holding up the others', async () => {
    const pace = createHostPace({ delayMs: 200 });
    const gate = createHostGate({ pace, perHost: createKeyedLimiter(1), slots: createLimiter(2) });
    const order: string[] = [];
    const fetch = (host: string): Promise<void> =>
      gate(
        `https://${host}/`,
        async () => {
          await pace.turn(host);
          order.push(host);
        },
        signal,
      );
    const busy = ['busy', 'busy', 'busy'].map(fetch);
    await Promise.all(['a', 'b', 'c', 'd'].map(fetch));
    expect(order).toEqual(['busy', 'a', 'b', 'c', 'd']);
    await Promise.all(busy);
  });

  it('stops waiting for a host on an abort, and lets the next one in', async () => {
    const pace = createHostPace({ delayMs: 60_000 });
    const gate = createHostGate({ pace, perHost: createKeyedLimiter(1), slots: createLimiter(1) });
    await pace.turn('busy');
    const abort = AbortSignal.timeout(10);
    await expect(gate('https://busy/', async () => undefined, abort)).rejects.toThrow();
    expect(await gate('https://free/', async () => 'in', signal)).toBe('in');
  });
});
