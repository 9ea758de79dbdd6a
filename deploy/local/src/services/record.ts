import { resolve } from 'node:path';
import { readState, type StackState, writeState } from '../stack/state.js';

/** Keeps in stack.json which services run on the stack, so that other programs find them. */
export const recordServices = async (
  given: { readonly stateDir: string },
  services: NonNullable<StackState['services']>,
): Promise<void> => {
  const stateDir = resolve(given.stateDir);
  const state = await readState(stateDir);
  if (!state) throw new Error(`${stateDir}: no stack runs there`);
  await writeState(stateDir, { ...state, services });
};
