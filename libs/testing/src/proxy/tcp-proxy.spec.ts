import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TcpProxy, tcpProxy } from './tcp-proxy.js';

describe('tcpProxy', () => {
  let echo: Server;
  let proxy: TcpProxy;
  const clients: Socket[] = [];

  const client = async () => {
    const socket = connect(proxy.port, '127.0.0.1');
    socket.on('error', () => undefined);
    clients.push(socket);
    await once(socket, 'connect');
    return socket;
  };
  const ask = async (socket: Socket, text: string) => {
    socket.write(text);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    return answer.toString();
  };
  const settled = async (promise: Promise<unknown>, ms: number) => {
    const timer = new AbortController();
    const slept = sleep(ms, 'waiting', { signal: timer.signal }).catch(() => 'waiting');
    const result = await Promise.race([promise.then(() => 'settled'), slept]);
    timer.abort();
    return result;
  };

  beforeEach(async () => {
    echo = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.pipe(socket);
    });
    echo.listen(0, '127.0.0.1');
    await once(echo, 'listening');
    proxy = await tcpProxy({ targetPort: (echo.address() as AddressInfo).port });
  });
  afterEach(async () => {
    for (const socket of clients.splice(0)) socket.destroy();
    await proxy.close();
    echo.close();
  });

  it('passes bytes both ways', async () => {
    expect(await ask(await client(), 'سلام')).toBe('سلام');
  });

  it('passes a large amount whole and in order', async () => {
    const socket = await client();
    const sent = Buffer.alloc(12 * 1024 * 1024, 'abcdefghij');
    const received: Buffer[] = [];
    socket.on('data', (chunk) => received.push(chunk));
    socket.end(sent);
    await once(socket, 'end');
    expect(Buffer.concat(received).equals(sent)).toBe(true);
  });

  it('delays each way without slowing the flow down', async () => {
    const socket = await client();
    proxy.slow(40);
    const begin = performance.now();
    await ask(socket, 'a');
    const waited = performance.now() - begin;
    expect(waited).toBeGreaterThanOrEqual(75);
    expect(waited).toBeLessThan(1_000);
  });

  it('holds bytes back while frozen, and lets them go when healed', async () => {
    const socket = await client();
    proxy.freeze();
    const answer = ask(socket, 'late');
    expect(await settled(answer, 100)).toBe('waiting');
    proxy.heal();
    expect(await answer).toBe('late');
  });

  it('breaks connections off and serves new ones', async () => {
    const socket = await client();
    const closed = new Promise((resolve) => socket.once('close', resolve));
    proxy.reset();
    await closed;
    expect(await ask(await client(), 'again')).toBe('again');
  });

  it('ends connections in order when cut', async () => {
    const socket = await client();
    const ended = once(socket, 'end');
    socket.resume();
    proxy.cut();
    await ended;
    expect(await ask(await client(), 'again')).toBe('again');
  });

  it('serves nobody while it refuses', async () => {
    proxy.refuse();
    const refused = connect(proxy.port, '127.0.0.1');
    clients.push(refused);
    await new Promise((resolve) => refused.once('error', resolve).once('close', resolve));
    proxy.heal();
    expect(await ask(await client(), 'back')).toBe('back');
  });
});
