import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { kafkaSettings, localSettings, serviceSettings, Settings } from '@khabar/config';
import { recordServices, stackOptionsOf, startStack, stopStack } from '@khabar/local';
import { kafkaConnection } from '@khabar/messaging';
import { createLogger } from '@khabar/telemetry';
import { handIn } from './hand-in.js';
import type { Input } from './input.js';
import { khabar } from './khabar.js';
import { reportStructure, reportTable } from './report.js';
import { samplePages, startSampleSite } from './sample-site.js';
import { startServices, stopServices } from './services.js';
import { settle, type Settled } from './settle.js';

export interface RunOptions {
  readonly root: string;
  readonly input: Input;
  /** Ends after the table instead of serving. */
  readonly once: boolean;
  readonly settings: Settings<typeof localSettings> & Settings<typeof kafkaSettings> & Settings<typeof serviceSettings>;
  /** Environment of this process; the services get the settings in it, too. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

const waitMs = 180_000;
const topicPartitions = '3';
const longestTimerMs = 2 ** 31 - 1;

/** What a service on this machine needs to reach the sample site, or a feed that the user himself named on loopback. */
const localReach = { KHABAR_FETCH_ALLOW_PRIVATE: 'true', KHABAR_FETCH_PORTS: '*', KHABAR_FETCHER_HOST_DELAY_MS: '0' };

const isLoopback = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

const reachOf = (input: Input): Record<string, string> =>
  input.kind === 'sample' || (input.kind === 'feed' && isLoopback(input.url)) ? localReach : {};

const settingsIn = (env: RunOptions['env']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (name.startsWith('KHABAR_') && value ? [[name, value]] : [])),
  );

const report = ({ rows, emptyFeeds, complete }: Settled, { say, input }: RunOptions): number => {
  say(reportTable(rows));
  if (input.kind === 'path')
    for (const { article } of rows.slice(0, 5)) if (article) say(`\n${reportStructure(article)}`);
  for (const feed of emptyFeeds) say(`feed without articles: ${feed}`);
  const missing = rows.filter(({ article }) => !article).length;
  say(`${rows.length - missing} of ${rows.length} articles searchable`);
  return complete && missing === 0 && rows.length > 0 ? 0 : 1;
};

/** Takes what is to be closed at the end, in reverse order. */
type OnEnd = (close: () => Promise<unknown>) => void;

const startAll = async ({ root, input, settings, env, say }: RunOptions, onEnd: OnEnd) => {
  const stateDir = join(root, settings.KHABAR_STATE_DIR);
  const site = input.kind === 'sample' ? await startSampleSite(settings.KHABAR_SAMPLE_PORT) : undefined;
  onEnd(async () => site?.close());
  const stack = await startStack({ ...stackOptionsOf(settings), stateDir, progress: say });
  if (stack.outcome === 'started') onEnd(() => stopStack({ stateDir }));
  const { brokers, mongoUrl } = stack;
  say(`Kafka ${brokers.join(',')}  store ${mongoUrl}`);
  const replication = String(brokers.length);
  const topicsApply = ['topics', 'apply', '--partitions', topicPartitions, '--replication', replication];
  await khabar({ root, stateDir, args: topicsApply });
  const services = await startServices({
    ...{ root, stateDir, brokers, mongoUrl, env },
    apiPort: settings.KHABAR_HTTP_PORT,
    settings: { ...reachOf(input), ...settingsIn(env) },
  });
  onEnd(() => stopServices(services));
  const places = services.map(({ service, url, pid }) => [service, { pid: pid(), port: Number(new URL(url).port) }]);
  await recordServices({ stateDir }, Object.fromEntries(places));
  const apiUrl = services.find(({ service }) => service === 'api')?.url ?? '';
  say(`API ${apiUrl}  logs ${join(settings.KHABAR_STATE_DIR, 'logs')}`);
  return { stateDir, sampleFeeds: site?.feeds ?? [], brokers, apiUrl };
};

const ingestAndReport = async (options: RunOptions, onEnd: OnEnd): Promise<number> => {
  const { root, input, once, settings, say, signal } = options;
  const { stateDir, sampleFeeds, brokers, apiUrl } = await startAll(options, onEnd);
  const handedIn = await handIn({ root, stateDir, input, sampleFeeds });
  const settled = await settle({
    handedIn,
    expectedOfFeeds: input.kind === 'sample' ? (await samplePages()).length : undefined,
    apiUrl,
    connection: kafkaConnection({
      settings: { ...settings, KHABAR_KAFKA_BROKERS: [...brokers] },
      service: 'quickstart',
      logger: createLogger('quickstart', { level: 'error', to: 'stderr' }),
    }),
    timeoutMs: waitMs,
    signal,
  });
  const outcome = Math.max(handedIn.refused > 0 ? 1 : 0, report(settled, options));
  if (once || signal.aborted) return outcome;
  const search = `curl '${apiUrl}/v1/search?q=library'`;
  say(`\nServing until Ctrl-C. Try:  ${search}   npx khabar lag   npx khabar trace <article id>`);
  await sleep(longestTimerMs, undefined, { signal }).catch(() => undefined);
  return 0;
};

/** Starts everything, hands the input in, shows what was stored, and leaves nothing running. Returns the exit code. */
export const run = async (options: RunOptions): Promise<number> => {
  const closers: (() => Promise<unknown>)[] = [];
  try {
    return await ingestAndReport(options, (close) => closers.push(close));
  } finally {
    for (const close of closers.toReversed()) await close();
  }
};
