import { describe, expect, it } from '@jest/globals';
import { extractContext, injectContext, linksTo, metrics, metricsPort, shutdownTelemetry, withSpan } from './index.js';

describe('without `--import @khabar/telemetry/register`', () => {
  it('metrics count nothing and do not fail', () => {
    metrics.items.add(1, { stage: 'parse', outcome: 'parsed' });
    metrics.endToEnd.record(1);
    metrics.lagSeconds.record(1, { topic: 't', partition: 0, group: 'g' });
    metrics.lagSeconds.forget({ topic: 't', partition: 0, group: 'g' });
    expect(metricsPort()).toBeUndefined();
  });

  it('spans run the work and pass on what it returns or throws', async () => {
    expect(await withSpan('work', {}, () => 42)).toBe(42);
    await expect(withSpan('work', {}, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('records carry no trace context', async () => {
    const headers = {};
    await withSpan('work', {}, () => injectContext(headers));
    expect(headers).toEqual({});
    expect(linksTo([extractContext({ traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` })])).toEqual([]);
  });

  it('shutdown does nothing', async () => {
    await expect(shutdownTelemetry()).resolves.toBeUndefined();
  });
});
