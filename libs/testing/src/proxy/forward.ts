import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { dueTime, type Faults } from './faults.js';

const frozenPollMs = 10;
/** What one direction of a connection may hold back before its sender has to wait, bytes. */
const heldLimit = 4 * 1024 * 1024;

const untilAllowed = async (faults: Faults, due: number): Promise<void> => {
  const wait = due - Date.now();
  if (wait > 0) await sleep(wait);
  while (faults.frozen) await sleep(frozenPollMs);
};

const write = async (to: Socket, chunk: Buffer): Promise<void> => {
  if (to.destroyed || to.write(chunk)) return;
  await Promise.race([once(to, 'drain'), once(to, 'close')]);
};

/** Passes bytes on in order; each waits out its own latency, so that latency takes no throughput. */
export const forward = (from: Socket, to: Socket, faults: Faults): void => {
  let held = 0;
  let last: Promise<void> = Promise.resolve();
  const then = (step: () => Promise<void>) => {
    last = last.then(step).catch(() => void to.destroy());
  };
  from.on('data', (chunk: Buffer) => {
    const due = dueTime(faults);
    held += chunk.length;
    if (held > heldLimit) from.pause();
    then(async () => {
      await untilAllowed(faults, due);
      await write(to, chunk);
      held -= chunk.length;
      if (held <= heldLimit) from.resume();
    });
  });
  from.once('end', () => then(async () => void to.end()));
};
