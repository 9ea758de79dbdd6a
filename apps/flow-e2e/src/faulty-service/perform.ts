import { setTimeout as sleep } from 'node:timers/promises';
import type { Task } from './task.js';

type Fault = NonNullable<Task['fault']>;

const leftOf = ({ until = 0 }: Fault): number => until - Date.now();

const faults: Readonly<Record<Fault['kind'], (fault: Fault) => void | Promise<void>>> = {
  throw: () => {
    throw new TypeError('cannot read properties of undefined');
  },
  slow: (fault) => sleep(Math.max(0, leftOf(fault))),
  block: (fault) => {
    const never = new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(never, 0, 0, Math.max(0, leftOf(fault)));
  },
};

/** Does a task, with the fault it brings along. */
export const perform = async ({ fault }: Task, instance: string): Promise<void> => {
  if (!fault || (fault.on ?? instance) !== instance) return;
  await faults[fault.kind](fault);
};
