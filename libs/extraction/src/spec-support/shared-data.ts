import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A suite over a folder of the evaluation data, which is not part of the repository; skipped, with a word, where it is absent. */
export const describeData = (data: string | undefined, folder: string, suite: (path: string) => void): void => {
  const path = resolve(root, data ?? '../shared/data', folder);
  if (existsSync(path)) describe(`on the evaluation data in ${folder}`, () => suite(path));
  else it.skip(`evaluation data is absent: KHABAR_DATA has no ${folder} (looked for ${path})`, () => undefined);
};
