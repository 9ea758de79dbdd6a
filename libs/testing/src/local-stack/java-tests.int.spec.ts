import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { repositoryRoot } from '../deployment/repository-file.js';
import { testServers } from '../servers/test-servers.js';

jest.setTimeout(300_000);

describe('the Java part of the local store', () => {
  it('passes its own tests', async () => {
    // Has Java and Maven installed where they are missing.
    await testServers();
    const target = mkdtempSync(join(tmpdir(), 'khabar-java-tests-'));
    const module = join(repositoryRoot, 'deploy/local/java/store/pom.xml');
    const { status, stdout } = spawnSync('mvn', ['-q', '-B', '-f', module, `-Dkhabar.target=${target}`, 'test'], {
      encoding: 'utf8',
    });
    rmSync(target, { recursive: true, force: true });
    expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
  });
});
