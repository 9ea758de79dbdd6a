import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The root of the repository. */
export const repositoryRoot = fileURLToPath(new URL('../../../..', import.meta.url));

export const readYaml = async (path: string): Promise<unknown> =>
  parse(await readFile(join(repositoryRoot, path), 'utf8'), { merge: true });
