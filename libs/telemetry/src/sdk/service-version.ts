import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version in the nearest package.json above a file; undefined where there is none. */
export const packageVersionAbove = (file: string): string | undefined => {
  const folder = dirname(file);
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest)) return (JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string }).version;
  return folder === dirname(folder) ? undefined : packageVersionAbove(folder);
};
