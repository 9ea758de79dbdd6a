import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '../process/ports.js';
import type { ServiceLaunch } from './launch-plan.js';
import { type ServiceControl, startService } from './service.js';

jest.setTimeout(60_000);

const serving = `
import { createServer } from 'node:http';
console.log('begins as ' + process.env.OTEL_SERVICE_NAME);
createServer((request, response) => response.end()).listen(Number(process.env.PORT), '127.0.0.1');
`;
const stubborn = `${serving}process.on('SIGTERM', () => undefined);`;
const failing = `console.error('bad settings'); process.exit(1);`;

describe('startService', () => {
  let folder: string;
  let launch: ServiceLaunch;
  let control: ServiceControl | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khabar-service-'));
    const port = await freePort();
    launch = {
      name: 'parser',
      script: 'main.mjs',
      cwd: folder,
      env: { PORT: String(port) },
      logFile: join(folder, 'parser.log'),
      readyUrl: `http://127.0.0.1:${port}/health/ready`,
      preload: 'node:process',
      graceMs: 500,
    };
  });
  afterEach(async () => {
    if (await control?.isRunning()) await control?.kill();
    await rm(folder, { recursive: true, force: true });
  });

  const started = async (script: string) => {
    await writeFile(join(folder, 'main.mjs'), script);
    control = await startService(launch);
    return control;
  };

  it('waits until the service is ready, and ends it by SIGTERM', async () => {
    const service = await started(serving);
    await service.waitUntilReady();
    expect(await service.isReady()).toBe(true);
    expect(await service.stop()).toBe('stopped');
    expect(await service.isRunning()).toBe(false);
  });

  it('kills a service that does not end within its grace period', async () => {
    const service = await started(stubborn);
    await service.waitUntilReady();
    expect(await service.stop()).toBe('killed');
  });

  it('shows the log of a service that ends before it is ready', async () => {
    const service = await started(failing);
    await expect(service.waitUntilReady()).rejects.toThrow(/parser ended before it was ready[^]*bad settings/);
  });

  it('starts a killed service again, as another process', async () => {
    const service = await started(serving);
    await service.waitUntilReady();
    const first = service.pid();
    await expect(service.restart()).rejects.toThrow('still runs');
    await service.kill();
    await service.restart();
    await service.waitUntilReady();
    expect(service.pid()).not.toBe(first);
  });
});
