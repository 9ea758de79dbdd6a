import { run as runProgram, type RunResult } from '../process/run.js';

export interface JavaTools {
  readonly java: string;
  readonly maven: string;
}

/** The machine as this looks at it. */
export interface Machine {
  readonly run: (command: string, args: readonly string[]) => Promise<RunResult>;
  readonly isRoot: boolean;
  readonly platform: NodeJS.Platform;
}

const leastJava = 17;
const packages = ['default-jdk-headless', 'maven'];
const byHand: Partial<Record<NodeJS.Platform, string>> = {
  linux: `sudo apt-get install -y ${packages.join(' ')}`,
  darwin: 'brew install openjdk maven',
};

const thisMachine: Machine = { run: runProgram, isRoot: process.getuid?.() === 0, platform: process.platform };

const majorOf = (versionText: string): number => Number(/(\d+)/.exec(versionText)?.[1] ?? 0);

/** What is missing, in words; empty where both tools are there. */
const missingTools = async ({ run }: Machine): Promise<string[]> => {
  const [compiler, maven] = await Promise.all([run('javac', ['-version']), run('mvn', ['-version'])]);
  const missing: string[] = [];
  if (!compiler.ok) missing.push(`a Java development kit of version ${leastJava} or later`);
  else if (majorOf(compiler.output) < leastJava)
    missing.push(`Java ${leastJava} or later (found ${compiler.output.trim()})`);
  if (!maven.ok) missing.push('Maven');
  return missing;
};

const canInstall = async ({ isRoot, run }: Machine): Promise<boolean> =>
  isRoot && (await run('apt-get', ['--version'])).ok;

/** @returns what the installer said where it failed. */
const install = async ({ run }: Machine): Promise<string> => {
  const update = await run('apt-get', ['update', '-q']);
  const installed = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
  return installed.ok ? '' : `${update.ok ? '' : update.output}${installed.output}`;
};

/** The local servers cannot be started on this machine as it is; the message says what to do. */
export class MissingToolsError extends Error {
  override readonly name = 'MissingToolsError';
  constructor(missing: readonly string[], { platform }: Machine, detail = '') {
    const command = byHand[platform] ?? `install ${packages.join(' and ')}`;
    super(`the local stack needs ${missing.join(' and ')}; install with:\n  ${command}${detail && `\n${detail}`}`);
  }
}

/**
 * Java and Maven, installed where they are missing and this process may install them (root on Debian and its kin).
 * @throws MissingToolsError with the command to run.
 */
export const requireJavaTools = async (
  progress: (line: string) => void,
  machine: Machine = thisMachine,
): Promise<JavaTools> => {
  const missing = await missingTools(machine);
  if (missing.length > 0) {
    if (!(await canInstall(machine))) throw new MissingToolsError(missing, machine);
    progress(`installing ${missing.join(' and ')}`);
    const failure = await install(machine);
    const still = await missingTools(machine);
    if (still.length > 0) throw new MissingToolsError(still, machine, failure);
  }
  return { java: 'java', maven: 'mvn' };
};
