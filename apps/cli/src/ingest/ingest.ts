import type { Cli } from '../cli/cli.js';
import type { CliSettings } from '../connection/settings.js';
import { progressOn } from '../output/progress.js';
import type { IngestItem } from './item.js';
import { itemsOf } from './sources/items-of.js';
import type { UrlMap } from './sources/url-map.js';
import { printSubmission } from './submit/print.js';
import { submit } from './submit/submit.js';
import type { Totals } from './submit/submission.js';

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
  /** How many of the requested did not become searchable; undefined where nobody waited. */
  readonly unfinished?: number;
}

async function* allItems(cli: Cli, settings: CliSettings, options: IngestOptions): AsyncGenerator<IngestItem> {
  const { targets, feed = false, source, language, urls } = options;
  const warn = (message: string) => cli.terminal.err(`khabar: ${message}\n`);
  const mostBytes = settings.KHABAR_FETCH_MAX_BYTES;
  for (const target of targets) {
    yield* itemsOf(target, { feed, source, language, urls, mostBytes, stdin: cli.stdin, warn });
  }
}

/** Sends all that the targets ask for, printing each request as the brokers acknowledge it. */
export const ingest = async (cli: Cli, settings: CliSettings, options: IngestOptions): Promise<IngestResult> => {
  const { strict = false, json = false } = options;
  const publisher = cli.services.kafka(settings).publisher();
  const progress = progressOn(cli.terminal);
  const totals = { requested: 0, refused: 0 };
  try {
    for await (const submission of submit(allItems(cli, settings, options), {
      publisher,
      strict,
      signal: cli.signal,
    })) {
      totals[submission.status] += 1;
      progress.end();
      printSubmission(cli.terminal, submission, json);
      progress.report(`${totals.requested} requested, ${totals.refused} refused`);
    }
  } finally {
    progress.end();
    await publisher.close();
  }
  return totals;
};
