import type { Cli } from '../cli/cli.js';
import { UsageError } from '../cli/errors.js';
import type { CliSettings } from '../connection/settings.js';
import { progressOn, type Progress } from '../output/progress.js';
import type { IngestItem } from './item.js';
import { itemsOf } from './sources/items-of.js';
import type { UrlMap } from './sources/url-map.js';
import { printSubmission } from './submit/print.js';
import { submit } from './submit/submit.js';
import type { Submission, Totals } from './submit/submission.js';
import { awaitedLedger, type Awaited } from './wait/awaited.js';
import { printOutcome } from './wait/print.js';
import { waitForAll } from './wait/wait.js';

export interface IngestOptions {
  readonly targets: readonly string[];
  readonly feed?: boolean;
  readonly source?: string;
  readonly language?: string;
  readonly urls?: UrlMap;
  readonly strict?: boolean;
  readonly wait?: boolean;
  /** Longest wait, seconds. */
  readonly timeout: number;
  readonly json?: boolean;
}

export interface IngestResult extends Totals {
  /** How many articles did not become searchable; undefined where nobody waited. */
  readonly unfinished?: number;
}

interface Work {
  readonly cli: Cli;
  readonly settings: CliSettings;
  readonly options: IngestOptions;
  readonly progress: Progress;
}

async function* allItems({ cli, settings, options }: Work): AsyncGenerator<IngestItem> {
  const { targets, feed = false, source, language, urls } = options;
  const warn = (message: string) => cli.terminal.err(`khabar: ${message}\n`);
  const mostBytes = settings.KHABAR_FETCH_MAX_BYTES;
  for (const target of targets) {
    yield* itemsOf(target, { feed, source, language, urls, mostBytes, stdin: cli.stdin, warn });
  }
}

const toldAfter = ({ requested, refused }: Totals): string =>
  `${requested} requested before that, ${refused} refused; handing the same in again asks for nothing twice\n`;

const sendAll = async (work: Work, onSent: (submission: Submission) => void): Promise<Totals> => {
  const { cli, settings, options, progress } = work;
  const publisher = cli.services.kafka(settings).publisher();
  const totals = { requested: 0, refused: 0 };
  try {
    const { strict = false, json = false } = options;
    for await (const submission of submit(allItems(work), { publisher, strict, signal: cli.signal })) {
      totals[submission.status] += 1;
      onSent(submission);
      progress.end();
      printSubmission(cli.terminal, submission, json);
      progress.report(`${totals.requested} requested, ${totals.refused} refused`);
    }
  } catch (error) {
    progress.end();
    if (!(error instanceof UsageError)) cli.terminal.err(toldAfter(totals));
    throw error;
  } finally {
    progress.end();
    await publisher.close();
  }
  return totals;
};

const awaitAll = async ({ cli, settings, options, progress }: Work, awaited: Awaited): Promise<number> => {
  const kafka = cli.services.kafka(settings);
  const store = await cli.services.store(settings);
  const deadline = Date.now() + options.timeout * 1_000;
  const report = (text: string) => progress.report(text);
  let unfinished = 0;
  try {
    for await (const outcome of waitForAll(awaited, { kafka, store, deadline, signal: cli.signal, report })) {
      progress.end();
      if (outcome.status !== 'searchable') unfinished += 1;
      printOutcome(cli.terminal, outcome, options.json ?? false);
    }
  } finally {
    progress.end();
    await store.close();
  }
  return unfinished;
};

/** Sends all that the targets ask for, printing each request as the brokers acknowledge it; then waits if asked to. */
export const ingest = async (cli: Cli, settings: CliSettings, options: IngestOptions): Promise<IngestResult> => {
  const work: Work = { cli, settings, options, progress: progressOn(cli.terminal) };
  const ledger = awaitedLedger(Date.now());
  const totals = await sendAll(work, (submission) => options.wait && ledger.add(submission));
  return options.wait ? { ...totals, unfinished: await awaitAll(work, ledger.result()) } : totals;
};
