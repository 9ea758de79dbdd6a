import type { Cli } from './cli.js';
import { UsageError } from './errors.js';

const yes = /^y(es)?$/i;

const firstLine = async (stdin: AsyncIterable<Buffer>): Promise<string> => {
  let text = '';
  for await (const chunk of stdin) {
    text += chunk.toString('utf8');
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0] ?? '';
};

/**
 * Asks a person before something that cannot be taken back.
 * @throws UsageError where nobody is there to answer.
 */
export const confirmed = async ({ terminal, stdin }: Cli, question: string): Promise<boolean> => {
  if (!terminal.isInteractive) throw new UsageError(`${question} Nobody can answer here: pass --yes, or --dry-run`);
  terminal.err(`${question} [y/N] `);
  return yes.test((await firstLine(stdin)).trim());
};
