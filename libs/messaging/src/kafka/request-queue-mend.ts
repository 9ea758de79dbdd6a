import { createRequire } from 'node:module';

/**
 * kafkajs 2.2.4 schedules a check of its pending requests after every response, with the delay `throttledUntil - now`. Without
 * throttling that is a large negative number: Node makes it 1 ms (and from 24 on warns), and the check schedules itself again,
 * about 890 idle wake-ups a second for each broker connection. https://github.com/tulios/kafkajs/issues/1751
 *
 * A check is only needed while requests wait: a response that comes in checks by itself, so an empty queue needs no timer.
 */
interface RequestQueue {
  pending: unknown[];
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
}

/** As kafkajs has it for requests that wait for others in flight. */
const checkIntervalMs = 10;

const mended = Symbol.for('khabar.kafkajs.request-queue');

function scheduleCheckPendingRequests(this: RequestQueue): void {
  if (this.throttleCheckTimeoutId || this.pending.length === 0) return;
  const throttledMs = this.throttledUntil - Date.now();
  this.throttleCheckTimeoutId = setTimeout(
    () => {
      this.throttleCheckTimeoutId = null;
      this.checkPendingRequests();
    },
    throttledMs > 0 ? throttledMs : checkIntervalMs,
  );
}

export const requestQueueModule = 'kafkajs/src/network/requestQueue';

/** Replaces the faulty method, once per process. Throws where kafkajs changed and the mend no longer fits. */
export const mendRequestQueue = (): void => {
  const { prototype } = createRequire(import.meta.url)(requestQueueModule) as {
    prototype: RequestQueue & { [mended]?: true };
  };
  if (prototype[mended]) return;
  if (typeof prototype.scheduleCheckPendingRequests !== 'function')
    throw new Error(
      `${requestQueueModule} has no scheduleCheckPendingRequests: the mend of kafkajs 2.2.4 does not fit`,
    );
  prototype.scheduleCheckPendingRequests = scheduleCheckPendingRequests;
  prototype[mended] = true;
};
