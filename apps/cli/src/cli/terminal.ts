import { once } from 'node:events';
import { exitCodes } from './exit-codes.js';

/** Where a command writes: data to `out`, everything meant only for a person's eyes to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves when `out` can take more: awaited between the items of long output, its reader sets the pace. */
  readonly drained: () => Promise<void>;
  /** True where `err` is a screen that a progress line can be redrawn on. */
  readonly isInteractive: boolean;
  /** True where `out` is a screen that shows colours. */
  readonly hasColours: boolean;
  /** Characters of one line of `out`. */
  readonly columns: number;
}

const defaultColumns = 120;

export const processTerminal = (process: NodeJS.Process): Terminal => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  isInteractive: process.stderr.isTTY,
  hasColours: process.stdout.isTTY && process.stdout.hasColors(),
  columns: process.stdout.columns ?? defaultColumns,
});

/** A reader such as `head` may close the pipe at any time: that ends the command like any other of the system. */
export const endOnClosedPipe = (process: NodeJS.Process): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(exitCodes.pipeClosed);
    });
  }
};
