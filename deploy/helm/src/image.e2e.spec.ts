import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceNames } from './chart/values.js';
import { startContainer, type Container } from './image/container.js';
import { playDockerfile, type PlayedImage } from './image/play.js';
import { inRepository } from './repository.js';

const buildTimeoutMs = 15 * 60_000;
const bootTimeoutMs = 60_000;

const folder = await mkdtemp(join(tmpdir(), 'khabar-image-'));
const bin = join(folder, 'bin');
const running = new Set<Container>();
let image: PlayedImage;

/** The system's npm with the Node.js of the base image, and nothing else of this repository. */
const path = [bin, process.env.PATH?.split(delimiter).filter((entry) => !entry.includes('node_modules'))]
  .flat()
  .join(delimiter);

/** How this machine reaches its registry, without what the test runner adds. */
const builderEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|NODE_OPTIONS|JEST_.*|NX_.*|KHABAR_.*)$/.test(name)),
) as Record<string, string>;

/** A port that nothing listens on. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const start = (args: readonly string[], settings: Record<string, string> = {}): Container => {
  const container = startContainer(image, {
    args,
    environment: { PATH: path, HOME: join(folder, 'home'), ...settings },
  });
  running.add(container);
  void container.exited.then(() => running.delete(container));
  return container;
};

const runToEnd = async (args: readonly string[], settings?: Record<string, string>) => {
  const container = start(args, settings);
  return { code: await container.exited, output: container.output() };
};

const statusOf = (port: number, probe: string): Promise<number | undefined> =>
  fetch(`http://127.0.0.1:${port}/health/${probe}`).then(
    ({ status }) => status,
    () => undefined,
  );

const eventually = async (holds: () => Promise<boolean> | boolean, what: () => string): Promise<void> => {
  const deadline = Date.now() + bootTimeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`not within ${bootTimeoutMs} ms: ${what()}`);
    await pause(200);
  }
};

/** Addresses at which nothing answers. */
const nobody = async (): Promise<Record<string, string>> => ({
  KHABAR_KAFKA_BROKERS: `127.0.0.1:${await freePort()}`,
  KHABAR_MONGO_URL: `mongodb://127.0.0.1:${await freePort()}`,
  KHABAR_MONGO_TIMEOUT_MS: '2000',
  KHABAR_HTTP_PORT: String(await freePort()),
  KHABAR_METRICS_PORT: String(await freePort()),
});

beforeAll(async () => {
  await chmod(folder, 0o755);
  await mkdir(bin);
  await cp(inRepository('node_modules/node/bin/node'), join(bin, 'node'), { dereference: true });
  image = await playDockerfile(await readFile(inRepository('Dockerfile'), 'utf8'), {
    context: inRepository('.'),
    folder: join(folder, 'stages'),
    environment: { ...builderEnvironment, PATH: path, npm_config_prefer_offline: 'true' },
  });
}, buildTimeoutMs);

afterAll(async () => {
  for (const container of running) container.stop('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

describe('the image, made by the steps of the Dockerfile', () => {
  it('has production dependencies, compiled code and the topics file; no tools, no sources, no specs', async () => {
    const app = join(image.root, 'app');
    const files = await readdir(app, { recursive: true });
    const ours = files.filter((file) => !file.includes('node_modules'));
    expect(ours).toEqual(expect.arrayContaining(serviceNames.map((name) => `apps/${name}/dist/main.js`)));
    expect(ours).toContain('deploy/kafka/topics.yaml');
    expect(ours.filter((file) => /\.spec\.|\/src\/|tsbuildinfo|tsconfig|\.d\.ts|flow-e2e/.test(file))).toEqual([]);
    const installed = await readdir(join(app, 'node_modules'));
    expect(installed).toContain('kafkajs');
    expect(installed.filter((name) => /^(typescript|jest|nx|eslint|prettier|node)$/.test(name))).toEqual([]);
  });

  it('names the services it knows when it is asked for another', async () => {
    const { code, output } = await runToEnd(['crawler']);
    expect(code).toBe(64);
    expect(output).toContain('unknown service "crawler": expected fetcher, parser, indexer, api');
  });

  it('holds the CLI', async () => {
    const { code, output } = await runToEnd(['khabar', 'topics', 'apply', '--help']);
    expect(output).toContain('topics');
    expect(code).toBe(0);
  });

  it.each(serviceNames)('%s stops at a bad setting and names it', async (name) => {
    const { code, output } = await runToEnd([name], { ...(await nobody()), KHABAR_LOG_LEVEL: 'loud' });
    expect(output).toContain('KHABAR_LOG_LEVEL');
    expect(code).toBe(78);
  });

  it.each(serviceNames)(
    '%s boots as a user who may write nothing of the image, is live, serves metrics, and stops on SIGTERM',
    async (name) => {
      const settings = await nobody();
      const container = start([name], settings);
      const port = Number(settings.KHABAR_HTTP_PORT);
      await eventually(async () => (await statusOf(port, 'live')) === 200, container.output);
      expect(await statusOf(port, 'ready')).not.toBe(200);
      const metrics = await fetch(`http://127.0.0.1:${settings.KHABAR_METRICS_PORT}/metrics`);
      expect(await metrics.text()).toContain(`service_name="khabar-${name}"`);
      container.stop('SIGTERM');
      await container.exited;
      expect(container.output()).not.toMatch(/ERR_MODULE_NOT_FOUND|EACCES|EROFS/);
    },
    bootTimeoutMs * 2,
  );
});
