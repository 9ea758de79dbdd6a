import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version in the nearest package.json above a file, `unknown` where there is none. */
export const codeVersionOf = (file: string | undefined): string => {
  if (file === undefined) return 'unknown';
  const folder = dirname(file);
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest)) {
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string };
    return version ?? 'unknown';
  }
  return folder === dirname(folder) ? 'unknown' : codeVersionOf(folder);
};
