import type { Cli } from './cli/cli.js';
import { exitCodes, type ExitCode } from './cli/exit-codes.js';
import { explain } from './cli/explain.js';
import { createProgram, type ProgramOptions } from './program.js';

/** Runs one command line to its end; `args` without node and script. Never throws: what went wrong is told and coded. */
export const run = async (args: readonly string[], cli: Cli, options: ProgramOptions): Promise<ExitCode> => {
  try {
    await createProgram(cli, options).parseAsync(args, { from: 'user' });
    return cli.signal.aborted ? exitCodes.interrupted : cli.exit.code;
  } catch (error) {
    if (cli.signal.aborted) return exitCodes.interrupted;
    const { exitCode, message } = explain(error);
    if (message !== undefined) cli.terminal.err(`khabar: ${message}\n`);
    return exitCode;
  }
};
