import type { IngestRequest } from '@khabar/contracts';
import type { Environment } from '@khabar/config';
import type { Cli } from '../cli/cli.js';
import { exitCodes, type ExitCode } from '../cli/exit-codes.js';
import type { KafkaTools, Services, StackTools, StoreTools } from '../connection/services.js';
import type { CliSettings } from '../connection/settings.js';
import { run } from '../run.js';

export interface FakeCliOptions {
  readonly env?: Environment;
  readonly cwd?: string;
  readonly stdin?: string;
  readonly isInteractive?: boolean;
  readonly hasColours?: boolean;
  readonly kafka?: Partial<KafkaTools>;
  readonly stack?: Partial<StackTools>;
  readonly store?: Partial<StoreTools>;
  readonly fetchPage?: Services['fetchPage'];
}

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** The requests that were published. */
  readonly published: readonly IngestRequest[];
  /** The settings with which Kafka was asked for. */
  readonly settings: readonly CliSettings[];
}

const unexpected = (name: string) => (): never => {
  throw new Error(`the command was not expected to call ${name}`);
};

async function* chunks(text: string): AsyncGenerator<Buffer> {
  if (text !== '') yield Buffer.from(text);
}

const fakePublisher = (published: IngestRequest[]) => () => ({
  publish: async (requests: readonly IngestRequest[]) => {
    const first = published.length;
    published.push(...requests);
    return requests.map((_, index) => ({ topic: 'requests', partition: 0, offset: String(first + index) }));
  },
  close: async () => undefined,
});

const fakeServices = (options: FakeCliOptions, published: IngestRequest[], settings: CliSettings[]): Services => ({
  fetchPage: options.fetchPage ?? unexpected('fetchPage'),
  stack: { start: unexpected('start'), stop: unexpected('stop'), status: unexpected('status'), ...options.stack },
  store: async () => ({
    article: async () => null,
    nextPollAt: async () => undefined,
    close: async () => undefined,
    ...options.store,
  }),
  kafka: (given) => {
    settings.push(given);
    return {
      publisher: fakePublisher(published),
      applyTopics: unexpected('applyTopics'),
      lag: unexpected('lag'),
      scan: unexpected('scan'),
      recordsOfKey: unexpected('recordsOfKey'),
      deadLetters: unexpected('deadLetters'),
      redrive: unexpected('redrive'),
      ...options.kafka,
    };
  },
});

/** Runs one command line over fake services and gives what it printed. */
export const runFake = async (args: readonly string[], options: FakeCliOptions = {}): Promise<Ran> => {
  const printed = { out: '', err: '' };
  const published: IngestRequest[] = [];
  const settings: CliSettings[] = [];
  const cli: Cli = {
    env: options.env ?? {},
    cwd: options.cwd ?? '/',
    terminal: {
      out: (text) => void (printed.out += text),
      err: (text) => void (printed.err += text),
      drained: async () => undefined,
      isInteractive: options.isInteractive ?? false,
      hasColours: options.hasColours ?? false,
      columns: 120,
    },
    stdin: chunks(options.stdin ?? ''),
    signal: new AbortController().signal,
    services: fakeServices(options, published, settings),
    exit: { code: exitCodes.ok },
  };
  const code = await run(args, cli, { version: '1.2.3', helpWidth: 120 });
  return { code, ...printed, published, settings };
};
