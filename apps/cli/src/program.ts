import { Command } from 'commander';
import type { Cli } from './cli/cli.js';
import { defineAnalyze } from './commands/analyze.js';
import { defineDlq } from './commands/dlq.js';
import { defineExtract } from './commands/extract.js';
import { defineIngest } from './commands/ingest.js';
import { defineLag } from './commands/lag.js';
import { defineStack } from './commands/stack.js';
import { defineTag } from './commands/tag.js';
import { defineTopics } from './commands/topics.js';
import { defineTrace } from './commands/trace.js';

export interface ProgramOptions {
  readonly version: string;
  /** Characters of a line of help. */
  readonly helpWidth: number;
}

const about = `
Addresses come from the option, else from the environment (KHABAR_KAFKA_BROKERS, KHABAR_MONGO_URL), else from the local
stack that runs in .khabar here or in a folder above, else they are the defaults.

Exit codes: 0 done; 1 something did not work out, and was named; 2 the command line or a setting is wrong, nothing was done;
130 interrupted; 141 the reader of the output went away, and what would have followed was not done.
Data goes to standard output, messages and progress to standard error.`;

const definitions = [
  defineStack,
  defineIngest,
  defineExtract,
  defineTag,
  defineAnalyze,
  defineTrace,
  defineDlq,
  defineTopics,
  defineLag,
];

/** The whole command line. */
export const createProgram = (cli: Cli, { version, helpWidth }: ProgramOptions): Command => {
  const program = new Command('khabar')
    .description('Khabar: hand news articles in, follow them through the flow, and look after it')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: cli.terminal.out,
      writeErr: cli.terminal.err,
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
    })
    .showHelpAfterError('(--help tells what there is)')
    .addHelpText('after', about);
  for (const define of definitions) define(program, cli);
  return program;
};
