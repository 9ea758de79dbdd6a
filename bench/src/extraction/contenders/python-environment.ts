import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type PythonEnvironment =
  { readonly outcome: 'ready'; readonly python: string } | { readonly outcome: 'absent'; readonly reason: string };

const installLimit = 300_000;
/** The first that is new enough is taken. */
const interpreters = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python'];
const isNewEnough = 'import sys, venv; sys.exit(sys.version_info < (3, 10))';

const run = (command: string, args: readonly string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: installLimit });
};

const succeeds = (command: string, args: readonly string[]): boolean => {
  try {
    run(command, args);
    return true;
  } catch {
    return false;
  }
};

/**
 * An environment of its own with the packages of a requirements file, made at the first call and kept in the cache folder
 * until the file changes.
 * @param installOptions further options of `pip install`
 */
export const pythonEnvironment = (
  cacheFolder: string,
  requirements: string,
  installOptions: readonly string[] = [],
): PythonEnvironment => {
  const version = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(cacheFolder, `python-${version}`);
  const python = join(folder, 'bin/python');
  const done = join(folder, 'installed');
  if (existsSync(done)) return { outcome: 'ready', python };
  const interpreter = interpreters.find((name) => succeeds(name, ['-c', isNewEnough]));
  if (interpreter === undefined) return { outcome: 'absent', reason: 'no Python 3.10 or newer with venv' };
  try {
    run(interpreter, ['-m', 'venv', '--clear', folder]);
    const options = ['--quiet', '--no-deps', '--only-binary', ':all:', ...installOptions];
    run(python, ['-m', 'pip', 'install', ...options, '-r', requirements]);
  } catch (error) {
    const [line] = String((error as { stderr?: Buffer }).stderr ?? error)
      .trim()
      .split('\n')
      .slice(-1);
    return { outcome: 'absent', reason: `its packages could not be installed: ${line}` };
  }
  writeFileSync(done, '');
  return { outcome: 'ready', python };
};
