import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Changes with what a build makes of the same sources. */
const recipe = 'jars and class archive';
const notSources = new Set(['target', 'test']);

const filesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries
    .filter((entry) => !notSources.has(entry.name))
    .map((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]));
  return (await Promise.all(nested)).flat().sort();
};

/** Changes with the recipe, the pom and every source of a Maven module. */
export const fingerprint = async (module: string): Promise<string> => {
  const hash = createHash('sha256').update(recipe);
  for (const file of await filesUnder(module)) hash.update(`${relative(module, file)}\0`).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
};
