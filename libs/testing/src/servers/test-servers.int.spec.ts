import { describe, expect, it, jest } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { uniqueName } from '../names/unique-name.js';
import { testServers } from './test-servers.js';

jest.setTimeout(120_000);

describe('testServers', () => {
  it('gives a store that keeps what is written', async () => {
    const { mongoUrl } = await testServers();
    const client = await MongoClient.connect(mongoUrl);
    const notes = client.db(uniqueName('servers')).collection<{ _id: string; text: string }>('notes');
    await notes.insertOne({ _id: 'a', text: 'خبر' });
    expect(await notes.findOne({ _id: 'a' })).toEqual({ _id: 'a', text: 'خبر' });
    await client.close();
  });

  it('gives the same servers to every caller', async () => {
    expect(await testServers()).toBe(await testServers());
  });
});
