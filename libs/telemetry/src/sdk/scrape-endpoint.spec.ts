import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadSettings, telemetrySettings } from '@khabar/config';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { metrics } from '../metrics/instruments.js';
import { metricTable, runtimeTable, secondsBuckets } from '../metrics/table.js';
import { startTelemetry, type RunningTelemetry } from './start.js';

const settingsWithPort = (port: number) => loadSettings(telemetrySettings, { KHABAR_METRICS_PORT: String(port) });

let telemetry: RunningTelemetry;
const scrape = async (path = '/metrics'): Promise<Response> =>
  fetch(`http://localhost:${telemetry.metricsPort}${path}`);
const lines = async (): Promise<string[]> => (await (await scrape()).text()).split('\n');

const patienceMs = 5_000;

/** What is scraped once the named metric has its first value: it is sampled by a timer, which a busy machine delays. */
const linesWith = async (name: string): Promise<string[]> => {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const scraped = await lines();
    if (Date.now() > deadline || scraped.some((line) => line.startsWith(name))) return scraped;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const owned = { topic: 'khabar.articles.raw.v1', partition: 3, group: 'khabar-parser' };
const failed = { topic: 'khabar.articles.raw.v1', group: 'khabar-parser', error_class: 'permanent' };

beforeAll(async () => {
  telemetry = await startTelemetry({ settings: settingsWithPort(0), serviceVersion: '1.2.3' });
});

afterAll(() => telemetry.shutdown());

describe('the scrape endpoint', () => {
  it('takes a free port when the port is 0', () => {
    expect(telemetry.metricsPort).toBeGreaterThan(0);
  });

  it('gives every metric of the table under exactly its name, with its type and labels', async () => {
    metrics.items.add(2, { stage: 'parse', outcome: 'parsed' });
    metrics.endToEnd.record(0.7);
    metrics.stageDuration.record(0.02, { stage: 'parse' });
    metrics.retries.add(1, { ...failed, error_class: 'transient' });
    metrics.deadLetters.add(1, failed);
    metrics.deadLetterFailures.add(1, { topic: failed.topic, group: failed.group });
    metrics.lagRecords.record(12, owned);
    metrics.lagSeconds.record(3.5, owned);
    metrics.paused.record(0, { group: 'khabar-parser' });

    const scraped = await linesWith('khabar_event_loop_lag_seconds');
    for (const { name, type } of [...Object.values(metricTable), ...Object.values(runtimeTable)])
      expect(scraped).toContain(`# TYPE ${name} ${type}`);
    expect(scraped).toContain('khabar_items_total{stage="parse",outcome="parsed"} 2');
    expect(scraped).toContain('khabar_end_to_end_seconds_count 1');
    expect(scraped).toContain(
      'khabar_dead_letters_total{topic="khabar.articles.raw.v1",group="khabar-parser",error_class="permanent"} 1',
    );
    expect(scraped).toContain(
      'khabar_consumer_lag_records{topic="khabar.articles.raw.v1",partition="3",group="khabar-parser"} 12',
    );
    expect(scraped).toContain('khabar_consumer_paused{group="khabar-parser"} 0');
  });

  it('serves no metric that the tables do not have', async () => {
    const known = [...Object.values(metricTable), ...Object.values(runtimeTable)].map(({ name }) => name);
    const typed = (await lines()).filter((line) => line.startsWith('# TYPE ')).map((line) => line.split(' ')[2]);
    expect(typed.filter((name) => name !== undefined && !known.some((known) => known === name))).toEqual([
      'target_info',
    ]);
  });

  it('puts times into buckets of seconds', async () => {
    const bounds = (await lines())
      .filter((line) => line.startsWith('khabar_end_to_end_seconds_bucket'))
      .map((line) => /le="([^"]+)"/.exec(line)?.[1]);
    expect(bounds).toEqual([...secondsBuckets.map(String), '+Inf']);
  });

  it('ends the series of a partition that moved away', async () => {
    metrics.lagRecords.record(1, { ...owned, partition: 4 });
    expect((await lines()).filter((line) => line.startsWith('khabar_consumer_lag_records{'))).toHaveLength(2);
    metrics.lagRecords.forget(owned);
    const left = (await lines()).filter((line) => line.startsWith('khabar_consumer_lag_records{'));
    expect(left).toEqual([
      'khabar_consumer_lag_records{topic="khabar.articles.raw.v1",partition="4",group="khabar-parser"} 1',
    ]);
  });

  it('tells the version of the service', async () => {
    expect((await lines()).find((line) => line.startsWith('target_info{'))).toContain('service_version="1.2.3"');
  });

  it('names its format, and answers 404 elsewhere', async () => {
    expect((await scrape()).headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect((await scrape('/')).status).toBe(404);
  });

  it('names the setting and the port when the port is taken', async () => {
    const occupant = createServer();
    const taken = await new Promise<number>((resolve) =>
      occupant.listen(0, () => resolve((occupant.address() as AddressInfo).port)),
    );
    await expect(startTelemetry({ settings: settingsWithPort(taken) })).rejects.toThrow(
      `KHABAR_METRICS_PORT: port ${taken} is taken; choose another, or 0 for a free one`,
    );
    await new Promise((resolve) => occupant.close(resolve));
  });
});
