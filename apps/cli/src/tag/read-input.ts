import { stat } from 'node:fs/promises';
import type { Cli } from '../cli/cli.js';
import { CliError } from '../cli/errors.js';
import { chunksOf } from '../ingest/sources/read-file.js';

export const standardInput = '-';

/** Names of files are short; what is longer is a text, and asking the file system for it is an error of its own. */
const longestName = 4_096;

const isFile = async (name: string): Promise<boolean> =>
  name.length <= longestName &&
  !name.includes('\0') &&
  (await stat(name).then(
    (found) => found.isFile(),
    () => false,
  ));

const bytesOf = async (cli: Cli, name: string): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of name === standardInput ? cli.stdin : chunksOf(name)) pieces.push(piece);
  } catch (error) {
    throw new CliError(`${name}: cannot be read: ${(error as Error).message}`);
  }
  return Buffer.concat(pieces);
};

/** The characters of a file (`.gz` decompressed) or of standard input. @throws CliError where it is not UTF-8 */
export const readContent = async (cli: Cli, name: string): Promise<string> => {
  const bytes = await bytesOf(cli, name);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CliError(`${name}: expected text in UTF-8`);
  }
};

const looksLikeFile = (given: string): boolean => /^\S*(?:\/\S+|\.(?:txt|tsv|gz))$/.test(given);

/** What was given as a text or as the name of one. @throws CliError where it can only mean a file that is not there */
export const readTextArgument = async (cli: Cli, given: string): Promise<string> => {
  if (given === standardInput || (await isFile(given))) return (await readContent(cli, given)).replace(/^\ufeff/, '');
  if (looksLikeFile(given)) throw new CliError(`${given}: no such file`);
  return given;
};
