import { describe, expect, it } from '@jest/globals';
import type { RunResult } from '../process/run.js';
import { type Machine, requireJavaTools } from './tools.js';

/** A machine on which the programs print these texts; installing adds Java and Maven where it works. */
const machineOf = (programs: Record<string, string>, options: { isRoot?: boolean; installs?: boolean } = {}) => {
  const installed = { ...programs };
  const ran: string[] = [];
  const run = async (command: string, args: readonly string[]): Promise<RunResult> => {
    ran.push([command, ...args].join(' '));
    if (command === 'apt-get' && args[0] === 'install' && options.installs)
      Object.assign(installed, { javac: 'javac 17.0.15', mvn: 'Apache Maven 3.8.7' });
    const output = installed[command];
    return output === undefined ? { ok: false, code: null, output: `${command}: not found` } : { ok: true, output };
  };
  const machine: Machine = { run, isRoot: options.isRoot ?? false, platform: 'linux' };
  return { machine, ran };
};
const silent = () => undefined;

describe('requireJavaTools', () => {
  it('asks for nothing where both are there', async () => {
    const { machine, ran } = machineOf({ javac: 'javac 21.0.2', mvn: 'Apache Maven 3.9.9' }, { isRoot: true });
    await requireJavaTools(silent, machine);
    expect(ran.some((line) => line.startsWith('apt-get'))).toBe(false);
  });

  it('gives the exact command where it may not install', async () => {
    await expect(requireJavaTools(silent, machineOf({ 'apt-get': 'apt 2' }).machine)).rejects.toThrow(
      'the local stack needs a Java development kit of version 17 or later and Maven; install with:\n' +
        '  sudo apt-get install -y default-jdk-headless maven',
    );
  });

  it('names the version of a Java that is too old', async () => {
    const { machine } = machineOf({ javac: 'javac 11.0.2', mvn: 'Apache Maven 3.9.9' });
    await expect(requireJavaTools(silent, machine)).rejects.toThrow('Java 17 or later (found javac 11.0.2)');
  });

  it('installs what is missing as root on Debian, and says so', async () => {
    const { machine, ran } = machineOf({ 'apt-get': 'apt 2' }, { isRoot: true, installs: true });
    const told: string[] = [];
    await requireJavaTools((line) => told.push(line), machine);
    expect(told).toEqual(['installing a Java development kit of version 17 or later and Maven']);
    expect(ran).toContain('apt-get install -y -q --no-install-recommends default-jdk-headless maven');
  });

  it('shows what the installer said where it failed', async () => {
    const { machine } = machineOf({ javac: 'javac 17.0.1' }, { isRoot: true });
    await expect(requireJavaTools(silent, machine)).rejects.toThrow('needs Maven');
  });
});
