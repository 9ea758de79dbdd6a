import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { bootTelemetry } from './boot.js';
import { metricsPort, shutdownTelemetry } from './running.js';

const quiet = { KHABAR_LOG_LEVEL: 'silent' };

afterEach(shutdownTelemetry);

describe('bootTelemetry', () => {
  it('opens the endpoint, with the version of the package that runs', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'khabar-boot-'));
    await writeFile(join(folder, 'package.json'), '{"version":"9.8.7"}');
    const env = { ...quiet, KHABAR_METRICS_PORT: '0' };
    expect(await bootTelemetry({ env, mainScript: join(folder, 'main.js') })).toEqual({ ok: true });
    const scraped = await (await fetch(`http://localhost:${metricsPort()}/metrics`)).text();
    expect(scraped).toContain('service_version="9.8.7"');
  });

  it('opens no endpoint where none is asked for', async () => {
    expect(await bootTelemetry({ env: quiet })).toEqual({ ok: true });
    expect(metricsPort()).toBeUndefined();
  });

  it.each([
    [{ KHABAR_METRICS_PORT: 'nine' }, 'KHABAR_METRICS_PORT'],
    [{ KHABAR_METRICS_PORT: '70000' }, 'KHABAR_METRICS_PORT'],
    [{ KHABAR_OTLP_ENDPOINT: 'ftp://collector' }, 'KHABAR_OTLP_ENDPOINT'],
    [{ KHABAR_LOG_LEVEL: 'loud' }, 'KHABAR_LOG_LEVEL'],
    [{ KHABAR_METRIC_PORT: '9464' }, 'KHABAR_METRIC_PORT: no such setting'],
  ])('stops at %j and names the setting', async (env, named) => {
    const boot = await bootTelemetry({ env: { ...quiet, ...env } });
    expect(boot).toEqual({ ok: false, problem: expect.stringContaining(named) });
  });

  it('closes the endpoint at shutdown, and a second shutdown does nothing', async () => {
    await bootTelemetry({ env: { ...quiet, KHABAR_METRICS_PORT: '0' } });
    const address = `http://localhost:${metricsPort()}/metrics`;
    await shutdownTelemetry();
    await shutdownTelemetry();
    await expect(fetch(address)).rejects.toThrow();
  });
});
