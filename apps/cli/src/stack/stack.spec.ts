import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { StackOptions, StackStatus, StartedStack } from '@khabar/local';
import { runFake } from '../spec-support/fake-cli.js';
import { folderWith } from '../spec-support/folder.js';

const started = (options: StackOptions): StartedStack => ({
  outcome: 'started',
  stateDir: options.stateDir,
  brokers: ['127.0.0.1:9092'],
  mongoUrl: 'mongodb://127.0.0.1:27017',
  ports: {},
  members: [],
  member: () => {
    throw new Error('none');
  },
});

const starting = async (args: readonly string[], env = {}) => {
  const asked: StackOptions[] = [];
  const start = async (options: StackOptions) => {
    asked.push(options);
    return started(options);
  };
  const ran = await runFake(['stack', 'up', ...args], { env, cwd: '/some/where', stack: { start } });
  return { ...ran, asked: asked[0] };
};

describe('khabar stack up', () => {
  it('takes an option before the setting of the same meaning, and that before the default', async () => {
    const { asked } = await starting(['--kafka-port', '0'], {
      KHABAR_LOCAL_KAFKA_PORT: '1',
      KHABAR_LOCAL_BROKERS: '3',
    });
    expect(asked).toMatchObject({ kafkaPort: 0, brokers: 3, mongoPort: 27_017, stateDir: '/some/where/.khabar' });
  });

  it('prints the addresses, for people and for programs', async () => {
    expect((await starting([])).out).toContain('started: Kafka at 127.0.0.1:9092, store at mongodb://127.0.0.1:27017');
    expect(JSON.parse((await starting(['--json'])).out)).toMatchObject({
      outcome: 'started',
      brokers: ['127.0.0.1:9092'],
    });
  });

  it('passes on what stopped it', async () => {
    const start = () => Promise.reject(new Error('port 9092 (KHABAR_LOCAL_KAFKA_PORT) is taken'));
    const { code, err } = await runFake(['stack', 'up'], { stack: { start } });
    expect([code, err]).toEqual([1, 'khabar: port 9092 (KHABAR_LOCAL_KAFKA_PORT) is taken\n']);
  });
});

describe('khabar stack status', () => {
  const member = { name: 'store', port: 27_017, pid: 5, serves: true, logFile: '/log' };
  const statusOf = async (outcome: StackStatus['outcome'], members: StackStatus['members']) => {
    const status = async ({ stateDir }: { stateDir: string }): Promise<StackStatus> => ({
      outcome,
      stateDir,
      brokers: [],
      mongoUrl: undefined,
      members,
      services: {},
    });
    return runFake(['stack', 'status'], { stack: { status } });
  };

  it('ends with exit code 0 only where all of it serves', async () => {
    expect((await statusOf('running', [member])).code).toBe(0);
    expect((await statusOf('partly-running', [{ ...member, serves: false }])).code).toBe(1);
    expect((await statusOf('not-running', [])).code).toBe(1);
  });

  it('tells a process that hangs from one that is gone', async () => {
    const members = [
      { ...member, serves: false },
      { ...member, serves: false, pid: undefined },
    ];
    const { out } = await statusOf('partly-running', members);
    expect(out).toContain('runs, but does not answer');
    expect(out).toContain('not running');
  });
});

describe('the state folder', () => {
  it('is the nearest one of its name, from here upwards', async () => {
    await using folder = await folderWith({ '.khabar/lock': '', 'a/b/file': '' });
    const asked: string[] = [];
    const stop = async ({ stateDir }: { stateDir: string }) => {
      asked.push(stateDir);
      return { outcome: 'not-running' as const, members: {} };
    };
    await runFake(['stack', 'down'], { cwd: join(folder.path, 'a/b'), stack: { stop } });
    expect(asked).toEqual([join(folder.path, '.khabar')]);
  });
});
