import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openStack, readState, stackStatus, startStack, stopStack } from '@khabar/local';
import { foreignKafka } from '../kafka/foreign-kafka.js';
import { type RawMongo, rawMongo } from '../mongo/raw-mongo.js';
import { uniqueName } from '../names/unique-name.js';
import { guard } from '../servers/guard.js';
import { runOwner } from '../servers/run-owner.js';

jest.setTimeout(180_000);

const small = { kafkaHeapMb: 256, mongoHeapMb: 256 };

const newStateDir = async () => {
  const stateDir = await mkdtemp(join(tmpdir(), 'khabar-life-'));
  guard(runOwner(), stateDir);
  return stateDir;
};

describe('a running stack', () => {
  let stateDir: string;
  let mongo: RawMongo;
  beforeAll(async () => {
    stateDir = await newStateDir();
    const { outcome, mongoUrl } = await startStack({ stateDir, ...small });
    expect(outcome).toBe('started');
    mongo = await rawMongo(mongoUrl, 'kept');
  });
  afterAll(async () => {
    await mongo.close();
    await stopStack({ stateDir });
    await rm(stateDir, { recursive: true, force: true });
  });

  it('is found running by a second start, which changes nothing', async () => {
    const before = await readState(stateDir);
    const again = await startStack({ stateDir, ...small });
    expect(again.outcome).toBe('already-running');
    expect(await readState(stateDir)).toEqual(before);
  });

  it('is not changed by a start that asks for other settings', async () => {
    await expect(startStack({ stateDir, ...small, brokers: 3 })).rejects.toThrow(
      'KHABAR_LOCAL_BROKERS: 3 asked for, but the running stack has 1; stop it first',
    );
  });

  it('shows what runs, where and since which process', async () => {
    const { outcome, members } = await stackStatus({ stateDir });
    expect(outcome).toBe('running');
    expect(members.map(({ name, serves }) => ({ name, serves }))).toEqual([
      { name: 'store', serves: true },
      { name: 'broker-1', serves: true },
    ]);
  });

  it('is made whole by a start after one of its processes was killed, on the same ports and data', async () => {
    await mongo.database.collection<{ _id: string }>('notes').insertOne({ _id: 'kept' });
    const before = await readState(stateDir);
    await (await openStack({ stateDir }))?.member('store').kill();
    expect((await stackStatus({ stateDir })).outcome).toBe('partly-running');
    expect((await startStack({ stateDir, ...small })).outcome).toBe('started');
    expect((await readState(stateDir))?.ports).toEqual(before?.ports);
    expect(await mongo.database.collection<{ _id: string }>('notes').findOne({ _id: 'kept' })).toEqual({ _id: 'kept' });
  });

  it('runs beside another one', async () => {
    const other = await newStateDir();
    const beside = await startStack({ stateDir: other, ...small });
    const kafka = foreignKafka(beside.brokers);
    const topic = uniqueName('beside');
    await kafka.createTopic(topic);
    const own = foreignKafka((await openStack({ stateDir }))?.brokers ?? []);
    expect(await own.listTopics()).not.toContain(topic);
    await Promise.all([kafka.close(), own.close()]);
    expect((await stopStack({ stateDir: other })).outcome).toBe('stopped');
    expect((await stackStatus({ stateDir })).outcome).toBe('running');
    await rm(other, { recursive: true, force: true });
  });
});

describe('a stack that cannot start', () => {
  const undo: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0)) await step();
  });

  const takenPort = async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    undo.push(async () => void server.close());
    return (server.address() as AddressInfo).port;
  };

  it('names the port that is taken and the setting it came from', async () => {
    const stateDir = await newStateDir();
    undo.push(() => rm(stateDir, { recursive: true, force: true }));
    const port = await takenPort();
    await expect(startStack({ stateDir, ...small, mongoPort: port })).rejects.toThrow(
      `KHABAR_LOCAL_MONGO_PORT: port ${port} is taken by another program`,
    );
    await expect(startStack({ stateDir, ...small, kafkaPort: port })).rejects.toThrow(
      `KHABAR_LOCAL_KAFKA_PORT: port ${port} is taken by another program`,
    );
    expect((await stackStatus({ stateDir })).outcome).toBe('not-running');
  });

  it('refuses a number of brokers it does not have', async () => {
    await expect(startStack({ stateDir: '.khabar-none', brokers: 2 })).rejects.toThrow(
      'KHABAR_LOCAL_BROKERS: expected 1 or 3, got 2',
    );
  });

  it('is not mistaken for running because another process has its old process id', async () => {
    const stateDir = await newStateDir();
    undo.push(() => rm(stateDir, { recursive: true, force: true }));
    await startStack({ stateDir, ...small });
    const state = await readState(stateDir);
    await (await openStack({ stateDir }))?.member('store').kill();
    const stale = { ...state, pids: { ...state?.pids, store: process.pid } };
    await writeFile(join(stateDir, 'stack.json'), JSON.stringify(stale));
    expect((await stackStatus({ stateDir })).members.find(({ name }) => name === 'store')?.pid).toBeUndefined();
    expect((await stopStack({ stateDir })).members).toEqual({ store: 'not-running', 'broker-1': 'stopped' });
  });
});
