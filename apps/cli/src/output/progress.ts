import type { Terminal } from '../cli/terminal.js';

/** Tells on standard error how far long work has come. */
export interface Progress {
  /** Shows `text` if the last one was long enough ago. */
  report(text: string): void;
  /** Clears the line, so that what follows stands alone. */
  end(): void;
}

const redrawMs = 200;
const lineMs = 5_000;

/** A redrawn line on a screen; in a log file a line every few seconds, the first after that time. */
export const progressOn = (terminal: Terminal, now: () => number = Date.now): Progress => {
  const everyMs = terminal.isInteractive ? redrawMs : lineMs;
  let lastAt = terminal.isInteractive ? -Infinity : now();
  let drawn = false;
  return {
    report: (text) => {
      if (now() - lastAt < everyMs) return;
      lastAt = now();
      drawn = terminal.isInteractive;
      terminal.err(drawn ? `\r\u001b[2K${text}` : `${text}\n`);
    },
    end: () => {
      if (drawn) terminal.err('\r\u001b[2K');
      drawn = false;
    },
  };
};
