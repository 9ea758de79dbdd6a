import { setTimeout as sleep } from 'node:timers/promises';
import { articleIdOfUrl, ingestRequestedV1, type IngestRequest } from '@khabar/contracts';
import { EventPublisher } from '@khabar/messaging';
import { sumOf, type Sample } from '@khabar/testing';
import { cpuSecondsOfAll } from './processes.js';
import type { FlowSystem } from './system.js';

export interface Measured {
  readonly articles: number;
  readonly seconds: number;
  /** By process. */
  readonly cpuSeconds: ReadonlyMap<string, number>;
  /** `<stage> <outcome>`, how many. */
  readonly outcomes: ReadonlyMap<string, number>;
}

const pollMs = 250;
/** Commits and exports of the last articles belong to the measured time as well. */
const afterworkMs = 1_000;
const longestMs = 15 * 60_000;

const items = 'khabar_items_total';

/** Articles whose way is over: written, dropped by a stage, or dead-lettered. */
const finishedIn = (samples: readonly Sample[]): number => {
  const count = (stage: string, outcome?: string) => sumOf(samples, items, { stage, ...(outcome && { outcome }) });
  return (
    count('index') +
    ['dropped', 'failed', 'unchanged'].reduce((sum, outcome) => sum + count('fetch', outcome), 0) +
    ['dropped', 'failed'].reduce((sum, outcome) => sum + count('parse', outcome), 0)
  );
};

const outcomesIn = (samples: readonly Sample[]): Map<string, number> => {
  const outcomes = new Map<string, number>();
  for (const { name, labels, value } of samples) {
    const key = `${labels['stage']} ${labels['outcome']}`;
    if (name === items) outcomes.set(key, (outcomes.get(key) ?? 0) + value);
  }
  return outcomes;
};

const minus = (after: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...after].map(([key, value]) => [key, value - (before.get(key) ?? 0)]));

const requestOf = (url: string): IngestRequest => ({ requestId: articleIdOfUrl(url), kind: 'url', url });

const handIn = async ({ connection }: FlowSystem, urls: readonly string[]): Promise<void> => {
  const publisher = new EventPublisher(connection);
  const time = new Date().toISOString();
  const source = 'urn:khabar:bench';
  await publisher.publish(
    urls.map((url) => ({ contract: ingestRequestedV1, data: requestOf(url), id: url, time, source })),
  );
  await publisher.close();
};

const untilFinished = async (system: FlowSystem, wanted: number): Promise<void> => {
  const deadline = Date.now() + longestMs;
  for (;;) {
    const finished = finishedIn(await system.samples());
    if (finished >= wanted) return;
    if (Date.now() > deadline) throw new Error(`only ${finished} of ${wanted} articles came to an end`);
    await sleep(pollMs);
  }
};

/** Has the pages at these addresses ingested, and measures what that took until the last one can be searched. */
export const measure = async (system: FlowSystem, urls: readonly string[]): Promise<Measured> => {
  const [samples, cpu] = await Promise.all([system.samples(), cpuSecondsOfAll(system.watched)]);
  const began = performance.now();
  await handIn(system, urls);
  await untilFinished(system, finishedIn(samples) + urls.length);
  const seconds = (performance.now() - began) / 1_000;
  await sleep(afterworkMs);
  return {
    articles: urls.length,
    seconds,
    cpuSeconds: minus(await cpuSecondsOfAll(system.watched), cpu),
    outcomes: minus(outcomesIn(await system.samples()), outcomesIn(samples)),
  };
};
