import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, jest } from '@jest/globals';
import { mendRequestQueue, requestQueueModule } from './request-queue-mend.js';

const load = createRequire(import.meta.url);

interface Queue {
  pending: unknown[];
  throttledUntil: number;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
  fulfillRequest(response: object): void;
  destroy(): void;
}
type QueueClass = new (options: object) => Queue;

const RequestQueue = load(requestQueueModule) as QueueClass;
const original = RequestQueue.prototype.scheduleCheckPendingRequests as () => void;
const ignore = (): void => undefined;

const newQueue = (): Queue =>
  new RequestQueue({
    ...{
      maxInFlightRequests: null,
      requestTimeout: 1_000,
      enforceRequestTimeout: false,
      clientId: 'test',
      broker: 'b:1',
    },
    logger: { debug: ignore, warn: ignore, info: ignore, error: ignore },
  });

/** Wake-ups of a queue that has had one response and has nothing to do. */
const idleWakeUps = async (queue: Queue): Promise<number> => {
  const check = jest.spyOn(queue, 'checkPendingRequests');
  queue.fulfillRequest({ correlationId: 1, payload: null, size: 0 });
  const before = check.mock.calls.length;
  await sleep(200);
  queue.destroy();
  return check.mock.calls.length - before;
};

describe('the mended request queue of kafkajs', () => {
  it('does not wake up while it is idle, as the one of kafkajs does', async () => {
    const faulty = newQueue();
    faulty.scheduleCheckPendingRequests = original;
    expect(await idleWakeUps(faulty)).toBeGreaterThan(20);
    mendRequestQueue();
    expect(await idleWakeUps(newQueue())).toBe(0);
  });

  it('checks again once the broker no longer throttles', async () => {
    mendRequestQueue();
    const queue = newQueue();
    const check = jest.spyOn(queue, 'checkPendingRequests').mockImplementation(ignore);
    queue.pending.push({});
    queue.throttledUntil = Date.now() + 80;
    queue.scheduleCheckPendingRequests();
    await sleep(40);
    expect(check).not.toHaveBeenCalled();
    await sleep(80);
    expect(check).toHaveBeenCalledTimes(1);
    queue.destroy();
  });

  it('still checks soon where requests wait for others in flight', async () => {
    mendRequestQueue();
    const queue = newQueue();
    const check = jest.spyOn(queue, 'checkPendingRequests').mockImplementation(ignore);
    queue.pending.push({});
    queue.scheduleCheckPendingRequests();
    await sleep(60);
    expect(check).toHaveBeenCalledTimes(1);
    queue.destroy();
  });
});
