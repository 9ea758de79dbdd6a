import type { Environment } from '@khabar/config';
import type { Services } from '../connection/services.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** What a command has to work with. */
export interface Cli {
  readonly env: Environment;
  readonly cwd: string;
  readonly terminal: Terminal;
  readonly stdin: AsyncIterable<Buffer>;
  /** Aborted when the person asks the command to stop. */
  readonly signal: AbortSignal;
  readonly services: Services;
  readonly exit: Exit;
}

export interface Exit {
  code: ExitCode;
}

/** Turns what a command returns into the exit code of the process. */
export const acting =
  <Arguments extends unknown[]>(cli: Cli, act: (...args: Arguments) => Promise<ExitCode | void>) =>
  async (...args: Arguments): Promise<void> => {
    cli.exit.code = (await act(...args)) ?? exitCodes.ok;
  };
