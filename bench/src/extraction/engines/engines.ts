import { defuddle } from './defuddle.js';
import { ours } from './ours.js';
import { readability } from './readability.js';

/** Those that run in this process. */
export const engines = { ours, readability, defuddle } as const;
export type EngineName = keyof typeof engines;
