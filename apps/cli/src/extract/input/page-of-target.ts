import { stat } from 'node:fs/promises';
import type { Cli } from '../../cli/cli.js';
import { UsageError } from '../../cli/errors.js';
import { fileAt } from './files-of.js';
import type { Origin } from './origins.js';
import type { Page } from './page.js';
import { pageOfFile, readPage } from './page-of-file.js';
import { pageOfUrl } from './page-of-url.js';

export interface TargetOptions {
  /** By the ids of the files. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly fetchedAt: string;
}

/**
 * The page that a file or URL is.
 * @throws UsageError where it is neither.
 */
export const pageOfTarget = async (cli: Cli, target: string, { origins, fetchedAt }: TargetOptions): Promise<Page> => {
  if (/^https?:\/\//i.test(target)) return pageOfUrl(cli, target, fetchedAt);
  const found = await stat(target).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${target}: ${error.code === 'ENOENT' ? 'no such file' : error.message}`);
  });
  if (found.isDirectory()) throw new UsageError(`${target}: is a folder, pass it with --dir`);
  const file = fileAt(target);
  return pageOfFile(file, await readPage(file), { fetchedAt, ...origins.get(file.id) });
};
