import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** As the registry writes it: `sha512-` and base64. */
  readonly integrity: string;
}

const run = (command: string, args: readonly string[], folder: string): string =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/**
 * The unpacked folder of a package, fetched at the first call and kept in the cache folder.
 * @throws if what the registry gives is not what was pinned
 */
export const npmPackage = (cacheFolder: string, { name, version, integrity }: PinnedPackage): string => {
  const folder = join(cacheFolder, `${name}-${version}`);
  const done = join(folder, 'unpacked');
  if (existsSync(done)) return join(folder, 'package');
  mkdirSync(folder, { recursive: true });
  const archive = run('npm', ['pack', '--silent', `${name}@${version}`], folder).trim();
  const digest = createHash('sha512')
    .update(readFileSync(join(folder, archive)))
    .digest('base64');
  if (`sha512-${digest}` !== integrity) throw new Error(`${name} ${version} is not the package that was pinned`);
  run('tar', ['-xzf', archive], folder);
  writeFileSync(done, '');
  return join(folder, 'package');
};
