import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../cli/errors.js';
import { stemOf } from '../../ingest/sources/file-types.js';

export interface PageFile {
  readonly id: string;
  readonly path: string;
}

const taken = /\.(?:html|html\.gz|txt)$/i;

export const fileAt = (path: string): PageFile => ({ id: stemOf(path), path });

/**
 * The pages and texts of a folder, not of the folders in it, in the order of their names.
 * @throws UsageError where there is no such folder.
 */
export const filesOf = async (folder: string): Promise<readonly PageFile[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    throw new UsageError(`--dir ${folder}: cannot be read: ${error.message}`);
  });
  return entries
    .filter((entry) => !entry.isDirectory() && taken.test(entry.name) && !entry.name.startsWith('.'))
    .map(({ name }) => fileAt(join(folder, name)))
    .sort(({ path: left }, { path: right }) => (left < right ? -1 : 1));
};
