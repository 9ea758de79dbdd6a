import { describe, expect, it } from '@jest/globals';
import { createHostPace } from '../pace/host-pace.js';
import { pacedHops, politeHops } from './polite-hops.js';
import type { RobotsVerdict } from './robots-rules.js';

const url = new URL('https://news.example/a');
const hopsWith = (verdict: RobotsVerdict) => politeHops({ check: async () => verdict }, createHostPace({ delayMs: 0 }));

describe('polite hops', () => {
  it('let pass what robots.txt allows', async () => {
    expect(await hopsWith({ verdict: 'allowed' })(url)).toBeUndefined();
  });

  it('refuse for good what it disallows, and fail for now while it cannot be had', async () => {
    expect(await hopsWith({ verdict: 'disallowed', detail: 'line 2' })(url)).toMatchObject({ reason: 'robots' });
    const unreachable = await hopsWith({ verdict: 'unreachable', retryAfterMs: 5, detail: 'down' })(url);
    expect(unreachable).toMatchObject({ outcome: 'failed', retryAfterMs: 5 });
  });

  it('fail at once while the host wants to be left alone', async () => {
    const pace = createHostPace({ delayMs: 0 });
    pace.rest('news.example', 60_000);
    for (const hops of [pacedHops(pace), politeHops({ check: async () => ({ verdict: 'allowed' }) }, pace)]) {
      expect(await hops(url)).toMatchObject({ outcome: 'failed', retryAfterMs: expect.any(Number) });
    }
  });
});
