import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { withLock } from '../files/lock.js';
import { packageRoot } from '../files/package-root.js';
import { run } from '../process/run.js';
import { fingerprint } from './fingerprint.js';
import type { JavaTools } from './tools.js';

export type JavaModule = 'kafka' | 'store';

const keptMs = 7 * 24 * 60 * 60_000;
const buildTimeoutMs = 15 * 60_000;
/** One for the whole user: Maven's own repository of downloads is not safe for two of it at once either. */
const lockFile = join(tmpdir(), `khabar-maven-${userInfo().username}.lock`);

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const maven = async (tools: JavaTools, module: string, target: string): Promise<void> => {
  const pom = join(module, 'pom.xml');
  const args = ['-q', '-B', '-f', pom, `-Dkhabar.target=${target}`, '-Dmaven.test.skip=true', 'package'];
  const result = await run(tools.maven, args);
  if (!result.ok) throw new Error(`mvn ${args.join(' ')} failed:\n${result.output.trim()}`);
};

/** Builds of other sources that no running stack is likely to use any more. */
const removeOld = async (targets: string): Promise<void> => {
  for (const name of await readdir(targets)) {
    const folder = join(targets, name);
    if (Date.now() - (await stat(folder)).mtimeMs > keptMs) await rm(folder, { recursive: true, force: true });
  }
};

export interface Build {
  readonly module: JavaModule;
  readonly tools: () => Promise<JavaTools>;
  readonly progress: (line: string) => void;
  /** Makes later starts quicker; where it fails they are just as they are. */
  readonly warmUp: (module: JavaModule, jars: string) => Promise<void>;
}

/**
 * The folder with all jars of a module: built on first use and after every change of its pom or sources.
 * Safe to call from many processes at once.
 */
export const jarsOf = async ({ module, tools, progress, warmUp }: Build): Promise<string> => {
  const source = join(packageRoot, 'java', module);
  const targets = join(source, 'target');
  const name = `build-${await fingerprint(source)}`;
  const jars = join(targets, name, 'lib');
  if (await exists(jars)) return jars;
  const found = await tools();
  return withLock(lockFile, buildTimeoutMs, async () => {
    if (await exists(jars)) return jars;
    progress(`building the local ${module} (once)`);
    const unfinished = join(targets, `unfinished-${process.pid}`);
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    try {
      await maven(found, source, unfinished);
      await rename(unfinished, join(targets, name));
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
    await removeOld(targets);
    await warmUp(module, jars).catch((error: Error) => progress(`starts will take longer: ${error.message}`));
    return jars;
  });
};
