import type { PidRegister } from './control.js';
import { readState, writeState } from './state.js';

/** Process ids kept in stack.json. Writes of one process are put in a row: members start side by side. */
export const registerOf = (stateDir: string): PidRegister => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: async (name) => (await readState(stateDir))?.pids[name],
    write: async (name, pid) => {
      const written = last.then(async () => {
        const state = await readState(stateDir);
        if (state) await writeState(stateDir, { ...state, pids: { ...state.pids, [name]: pid } });
      });
      last = written.catch(() => undefined);
      await written;
    },
  };
};
