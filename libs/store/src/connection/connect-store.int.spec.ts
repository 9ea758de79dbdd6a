import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it, jest } from '@jest/globals';
import { testServers } from '@khabar/testing';
import { articleWrite, idOf } from '../spec-support/articles.js';
import { openTestStore, testStoreSettings } from '../spec-support/test-store.js';
import { connectStore } from './connect-store.js';
import { indexTable } from './indexes.js';

// The servers may have to be started first.
jest.setTimeout(60_000);

/** A port that nobody listens on until it leads to the server. */
const gate = async (mongoUrl: string) => {
  const { hostname, port } = new URL(mongoUrl);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) socket.on('error', () => undefined).on('close', () => client.destroy());
    sockets.add(client).add(upstream);
    client.pipe(upstream).pipe(client);
  });
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const { port: own } = server.address() as AddressInfo;
  const close = () => {
    sockets.forEach((socket) => socket.destroy());
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `mongodb://127.0.0.1:${own}`, open: () => listen(own), close };
};

const failureOf = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => undefined,
    (error: unknown) => error,
  );

const hasty = { KHABAR_MONGO_TIMEOUT_MS: '500' };

describe('the connection to the store', () => {
  it('waits for a server that starts later, and fails as an outage until then', async () => {
    const { mongoUrl } = await testServers();
    const server = await gate(mongoUrl);
    await server.close();
    const store = await connectStore(testStoreSettings(server.url, hasty));
    try {
      const failures = await Promise.all([
        failureOf(store.articles.write([articleWrite({ name: 'early', revision: 100 })])),
        failureOf(store.articles.get(idOf('early'))),
        failureOf(store.feeds.claimDue({ owner: 'a', now: 1, leaseMs: 1 })),
        failureOf(store.search.find({ terms: ['a'], limit: 1 })),
        failureOf(store.frontier.entries([idOf('early')])),
        failureOf(store.collectionHash('articles')),
        failureOf(store.revisions.list(idOf('early'), { limit: 1 })),
        failureOf(store.ping()),
      ]);
      expect(failures.map((error) => store.classifyError(error))).toEqual(failures.map(() => 'outage'));
      await server.open();
      await store.ready();
      await store.ping();
      expect(await store.articles.write([articleWrite({ name: 'early', revision: 100 })])).toMatchObject([
        { outcome: 'stored' },
      ]);
    } finally {
      await store.close();
      await server.close();
    }
  });

  it('survives an outage: fails as an outage while it lasts, and goes on by itself', async () => {
    const { mongoUrl } = await testServers();
    const server = await gate(mongoUrl);
    const store = await connectStore(testStoreSettings(server.url, hasty));
    try {
      await store.ready();
      await store.articles.write([articleWrite({ name: 'outage', revision: 100 })]);
      await server.close();
      const write = () => store.articles.write([articleWrite({ name: 'outage', revision: 200 })]);
      expect(store.classifyError(await failureOf(write()))).toBe('outage');
      expect(store.classifyError(await failureOf(store.ping()))).toBe('outage');
      await server.open();
      const recovered = async (): Promise<unknown> => {
        for (let tries = 0; ; tries += 1) {
          const error = await failureOf(write());
          if (error === undefined || tries > 40) return error;
        }
      };
      expect(await recovered()).toBeUndefined();
      expect((await store.articles.get(idOf('outage')))?.revision).toBe(200);
    } finally {
      await store.close();
      await server.close();
    }
  });

  it('can be opened twice at once: the indexes are the same', async () => {
    const servers = await testServers();
    const first = await openTestStore(servers);
    const settings = testStoreSettings(servers.mongoUrl);
    const stores = await Promise.all([connectStore(settings), connectStore(settings)]);
    await Promise.all(stores.map((store) => store.ready()));
    await Promise.all([first, ...stores].map((store) => store.close()));
    expect(Object.values(indexTable).flat().length).toBeGreaterThan(0);
  });

  it('refuses a connection string that is none, by the name of the setting and without its value', async () => {
    const settings = testStoreSettings('mongo://user:secret@host');
    const failure = (await failureOf(connectStore(settings))) as Error;
    expect(failure.message).toContain('KHABAR_MONGO_URL');
    expect(failure.message).not.toContain('secret@');
  });

  it('can be closed while it still waits for the server', async () => {
    const store = await connectStore(testStoreSettings('mongodb://127.0.0.1:1', hasty));
    await store.close();
    await expect(store.ready()).rejects.toThrow('closed');
  });
});
