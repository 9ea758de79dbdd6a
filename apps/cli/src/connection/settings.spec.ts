import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderWith } from '../spec-support/folder.js';
import { resolveSettings } from './settings.js';

const stack = JSON.stringify({ brokers: ['127.0.0.1:1', '127.0.0.1:2'], mongoUrl: 'mongodb://127.0.0.1:3', pids: {} });

describe('the addresses of a command', () => {
  it('are those of the stack that runs in a folder above', async () => {
    await using folder = await folderWith({ '.khabar/stack.json': stack, 'a/b/file': '' });
    const settings = await resolveSettings({ env: {}, cwd: join(folder.path, 'a/b') }, {});
    expect(settings.KHABAR_KAFKA_BROKERS).toEqual(['127.0.0.1:1', '127.0.0.1:2']);
    expect(settings.KHABAR_MONGO_URL).toBe('mongodb://127.0.0.1:3');
  });

  it('come from the environment before the stack, and from the option before both', async () => {
    await using folder = await folderWith({ '.khabar/stack.json': stack });
    const env = { KHABAR_KAFKA_BROKERS: 'env:1' };
    const fromEnv = await resolveSettings({ env, cwd: folder.path }, {});
    expect(fromEnv.KHABAR_KAFKA_BROKERS).toEqual(['env:1']);
    expect(fromEnv.KHABAR_MONGO_URL).toBe('mongodb://127.0.0.1:3');
    const fromFlag = await resolveSettings({ env, cwd: folder.path }, { kafka: 'flag:1' });
    expect(fromFlag.KHABAR_KAFKA_BROKERS).toEqual(['flag:1']);
  });

  it('are found in the state folder that is named', async () => {
    await using folder = await folderWith({ 'state/stack.json': stack });
    const settings = await resolveSettings({ env: {}, cwd: folder.path }, { stateDir: join(folder.path, 'state') });
    expect(settings.KHABAR_KAFKA_BROKERS).toHaveLength(2);
  });

  it('are the defaults where no stack runs, or its file is damaged', async () => {
    await using folder = await folderWith({ '.khabar/stack.json': '{' });
    const settings = await resolveSettings({ env: {}, cwd: folder.path }, {});
    expect(settings.KHABAR_KAFKA_BROKERS).toEqual(['localhost:9092']);
  });

  it('are refused with the name and value of a setting that does not exist', async () => {
    await expect(resolveSettings({ env: { KHABAR_KAFKA_BROKER: 'x' }, cwd: '/' }, {})).rejects.toThrow(
      'KHABAR_KAFKA_BROKER: no such setting (value "x")',
    );
  });
});
