import { SettingsError } from '@khabar/config';
import { CommanderError } from 'commander';
import { CliError } from './errors.js';
import { exitCodes, type ExitCode } from './exit-codes.js';

export interface Explanation {
  readonly exitCode: ExitCode;
  /** For a person; absent where it was told already. */
  readonly message?: string;
}

const causes = (error: unknown): string => {
  const messages: string[] = [];
  for (let current = error; current instanceof Error && messages.length < 4; current = current.cause) {
    if (!messages.some((message) => message.includes((current as Error).message))) messages.push(current.message);
  }
  return messages.join(': ') || String(error);
};

const missingTopic = /does not host this topic/;

const hinted = (message: string): string =>
  missingTopic.test(message) ? `${message} (\`khabar topics apply\` creates the topics of the system)` : message;

/** What an error means for whoever called the command: a message and an exit code, never a stack. */
export const explain = (error: unknown): Explanation => {
  // Commander has printed its message, or the help that was asked for.
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? exitCodes.ok : exitCodes.usage };
  if (error instanceof CliError) return { exitCode: error.exitCode, message: hinted(error.message) };
  if (error instanceof SettingsError) return { exitCode: exitCodes.usage, message: error.message };
  return { exitCode: exitCodes.failure, message: hinted(causes(error)) };
};
