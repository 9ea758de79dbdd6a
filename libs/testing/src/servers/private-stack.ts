import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Stack, type StackOptions, startStack, stopStack } from '@khabar/local';
import { guard } from './guard.js';
import { runOwner } from './run-owner.js';

export interface PrivateStack extends Stack {
  /** Stops the servers and removes their data. */
  remove(): Promise<void>;
}

/** A stack of a test's own, to kill and freeze; on free ports, gone at the latest when the test run ends. */
export const privateStack = async (options: Omit<StackOptions, 'stateDir'> = {}): Promise<PrivateStack> => {
  const stateDir = await mkdtemp(join(tmpdir(), 'khabar-private-'));
  guard(runOwner(), stateDir);
  const stack = await startStack({ kafkaHeapMb: 384, mongoHeapMb: 512, ...options, stateDir });
  return {
    ...stack,
    remove: async () => {
      await stopStack({ stateDir });
      await rm(stateDir, { recursive: true, force: true });
    },
  };
};
