import type { Launch } from '../process/launch.js';

/** One server process of the stack, as it is to be started. */
export interface Member {
  /** `broker-1`, `store`, … */
  readonly name: string;
  readonly port: number;
  /** Part of the command line by which the process is known again. */
  readonly marker: string;
  readonly logFile: string;
  /** From SIGTERM to SIGKILL, milliseconds. */
  readonly graceMs: number;
  /** From the start of the process until it serves, milliseconds. */
  readonly readyMs: number;
  readonly launch: Pick<Launch, 'command' | 'args'>;
  readonly isReady: () => Promise<boolean>;
  /** Configuration and data folders, before every start. */
  readonly prepare: () => Promise<void>;
}
