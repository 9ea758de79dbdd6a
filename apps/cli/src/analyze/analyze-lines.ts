import { analyse } from '@khabar/language/analysis';
import type { Cli } from '../cli/cli.js';
import { CliError } from '../cli/errors.js';
import { readLines } from '../ingest/rows/read-lines.js';
import { linesSource } from './lines-source.js';

/** A longer line is no text that anybody analyses; in bytes. */
const longestLine = 64 * 1024 * 1024;

export interface AnalyzeOptions {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly language: string;
}

const termsOf = (line: Buffer, language: string): string[] =>
  analyse(line.toString('utf8'), language).map(({ term }) => term);

/**
 * Prints the terms of each line as a line of JSON, in order.
 * @throws CliError where the file cannot be read, or a line is too long to hold.
 */
export const analyzeLines = async (
  { terminal, stdin, signal }: Cli,
  { file, language }: AnalyzeOptions,
): Promise<void> => {
  for await (const line of readLines(linesSource(file, stdin), longestLine)) {
    if (signal.aborted) return;
    if ('tooLong' in line)
      throw new CliError(`${file}, line ${line.number}: ${line.tooLong} bytes, more than ${longestLine}`);
    terminal.out(`${JSON.stringify(termsOf(line.bytes, language))}\n`);
    await terminal.drained();
  }
};
