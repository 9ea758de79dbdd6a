import { resolve } from 'node:path';
import { type Stack, stackOf } from './stack.js';
import { readState } from './state.js';

/** The stack whose state the folder holds, or undefined; some of its processes may have died. */
export const openStack = async (given: { readonly stateDir: string }): Promise<Stack | undefined> => {
  const stateDir = resolve(given.stateDir);
  const state = await readState(stateDir);
  return state && stackOf({ stateDir, state, progress: () => undefined });
};
