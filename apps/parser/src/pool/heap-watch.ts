import type { Worker } from 'node:worker_threads';

const intervalMs = 50;
const bytesPerMb = 1_048_576;

/**
 * How far V8 lets the heap of a thread grow beyond the limit, mebibytes. V8's own limit is no safe one: when a thread runs
 * into it faster than it can be ended, the whole process dies. So the watch has to come first.
 */
export const headroomMb = 256;

export interface HeapWatch {
  readonly limitMb: number;
  /** The thread to watch, once there is one. */
  readonly thread: () => Worker | undefined;
  readonly onOver: () => void;
}

/** Looks at the heap of a thread while it works, also while it never yields. Returns the function that ends the watch. */
export const watchHeap = ({ limitMb, thread, onOver }: HeapWatch): (() => void) => {
  const look = async (): Promise<void> => {
    const statistics = await thread()?.getHeapStatistics();
    if (statistics && statistics.used_heap_size > limitMb * bytesPerMb) onOver();
  };
  // A thread that has just ended cannot be asked any more.
  const timer = setInterval(() => void look().catch(() => undefined), intervalMs);
  return () => clearInterval(timer);
};
