import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '../files/lock.js';
import { clusterIdOf } from './cluster.js';
import type { MemberControl } from './control.js';
import { completeOptions, type CompleteOptions, type StackOptions } from './options.js';
import { planPorts, type Ports } from './plan-ports.js';
import { type Stack, stackOf } from './stack.js';
import { readState, removeState, type StackState, writeState } from './state.js';

const lockTimeoutMs = 15 * 60_000;
/** Another program may take a port between the moment it was found free and the start of the server. */
const tries = 3;

export interface StartedStack extends Stack {
  readonly outcome: 'started' | 'already-running';
}

const newState = (options: CompleteOptions, ports: Ports): StackState => ({
  brokers: Array.from({ length: options.brokers }, (_, index) => `127.0.0.1:${ports[`broker-${index + 1}`]}`),
  mongoUrl: `mongodb://127.0.0.1:${ports.store}/?directConnection=true`,
  ports,
  pids: {},
  proxyPorts: [...options.proxyPorts],
  kafkaHeapMb: options.kafkaHeapMb,
  mongoHeapMb: options.mongoHeapMb,
});

const running = async (stack: Stack): Promise<MemberControl[]> => {
  const pids = await Promise.all(stack.members.map((member) => member.pid()));
  return stack.members.filter((_, index) => pids[index] !== undefined);
};

const refuseOtherSettings = (state: StackState, { brokers, kafkaPort, mongoPort }: CompleteOptions): void => {
  const checks = [
    { setting: 'KHABAR_LOCAL_BROKERS', asked: brokers, runs: state.brokers.length },
    { setting: 'KHABAR_LOCAL_KAFKA_PORT', asked: kafkaPort, runs: state.ports['broker-1'] },
    { setting: 'KHABAR_LOCAL_MONGO_PORT', asked: mongoPort, runs: state.ports.store },
  ];
  const different = checks.find(({ asked, runs }) => asked !== 0 && asked !== runs);
  if (different)
    throw new Error(
      `${different.setting}: ${different.asked} asked for, but the running stack has ${different.runs}; stop it first`,
    );
};

const startAll = async (stack: Stack): Promise<void> => {
  const results = await Promise.allSettled(stack.members.map((member) => member.start()));
  const failure = results.find((result) => result.status === 'rejected');
  if (!failure) return;
  await Promise.all(stack.members.map((member) => member.stop()));
  await removeState(stack.stateDir);
  throw failure.reason;
};

/** Continues a stack of which at least one process runs, on its ports. */
const resume = async (options: CompleteOptions): Promise<StartedStack | undefined> => {
  const state = await readState(options.stateDir);
  if (!state) return undefined;
  const stack = await stackOf({ ...options, state });
  const alive = await running(stack);
  if (alive.length === 0) return undefined;
  refuseOtherSettings(state, options);
  if (alive.length === stack.members.length) return { ...stack, outcome: 'already-running' };
  await startAll(stack);
  return { ...stack, outcome: 'started' };
};

const startNew = async (options: CompleteOptions, triesLeft = tries): Promise<StartedStack> => {
  await clusterIdOf(options.stateDir, options.brokers);
  const state = newState(options, await planPorts(options));
  const stack = await stackOf({ ...options, state });
  await writeState(options.stateDir, state);
  try {
    await startAll(stack);
    return { ...stack, outcome: 'started' };
  } catch (error) {
    const lostPort = /address already in use|BindException/i.test(String(error));
    if (!lostPort || triesLeft <= 1) throw error;
    return startNew(options, triesLeft - 1);
  }
};

/**
 * Starts Kafka and the store and waits until both serve. Where they run already it says so; where some have died, those
 * are started again on their data.
 * @throws PortTakenError, MissingToolsError, or an Error with the end of the log of a server that did not start.
 */
export const startStack = async (given: StackOptions): Promise<StartedStack> => {
  const options = completeOptions(given);
  await mkdir(options.stateDir, { recursive: true });
  return withLock(
    join(options.stateDir, 'lock'),
    lockTimeoutMs,
    async () => (await resume(options)) ?? startNew(options),
  );
};
